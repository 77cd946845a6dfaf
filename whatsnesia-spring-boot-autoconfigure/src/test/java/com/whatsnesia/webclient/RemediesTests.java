package com.whatsnesia.webclient;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That what to do names the settings of the account that failed.
 */
class RemediesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {
					"default | whatsnesia | whatsnesia.client-id, whatsnesia.client-secret, whatsnesia.base-url, "
							+ "the from() of the message or whatsnesia.send.from-number",
					"shop | whatsnesia.accounts.shop | whatsnesia.accounts.shop.client-id, "
							+ "whatsnesia.accounts.shop.client-secret, whatsnesia.accounts.shop.base-url or "
							+ "whatsnesia.base-url, the from() of the message or whatsnesia.accounts.shop.from-number",
					"tenants | | the client id of account 'tenants', the client secret of account 'tenants', "
							+ "whatsnesia.base-url, the from() of the message" },
			quoteCharacter = '"')
	void settingsAreNamed(String account, String properties, String expected) {
		Remedies remedies = new Remedies(new WhatsnesiaClientFactory.Account(account,
				URI.create("https://whatsnesia.example/external-api"), Mono::empty, null, properties));
		assertThat(remedies.of("{client-id}, {client-secret}, {base-url}, {from-number}", Endpoint.CONTACT_LIST,
				Effect.NONE))
			.isEqualTo(expected);
	}

	@Test
	void whoeverIsInDoubtIsToldToLookFirst() {
		for (Endpoint endpoint : Endpoint.values()) {
			assertThat(Remedies.complete("Wait.", endpoint, Effect.NONE)).isEqualTo("Wait.");
			String remedy = Remedies.complete("Wait.", endpoint, Effect.IN_DOUBT);
			if (!endpoint.isWrite()) {
				assertThat(remedy).isEqualTo("Wait.");
			}
			else if (endpoint.isSend()) {
				assertThat(remedy).startsWith("Wait. The message may have arrived: look into the dashboard's inbox");
			}
			else {
				assertThat(remedy).startsWith("Wait. It may have been done: look for it");
			}
		}
	}

}
