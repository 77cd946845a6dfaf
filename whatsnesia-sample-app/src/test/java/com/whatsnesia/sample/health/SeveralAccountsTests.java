package com.whatsnesia.sample.health;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the health of several accounts, of which the sandbox knows one.
 */
@SampleTest
@TestPropertySource(
		properties = { "whatsnesia.accounts.shop.client-id=unknown", "whatsnesia.accounts.shop.client-secret=unknown" })
class SeveralAccountsTests {

	private static final String ACCOUNTS = "$.components.whatsnesia.components.";

	@Test
	void panelShowsTheAccountOfThePlainBeans(@Autowired Browser browser) {
		assertThat(browser.open("/contacts").text("#health-status")).isEqualTo("UP");
	}

	@Test
	void endpointHasAnEntryForEachAccount(@Autowired WebTestClient client) {
		client.get()
			.uri("/actuator/health")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectBody()
			.jsonPath(ACCOUNTS + "default.status")
			.isEqualTo("UP")
			.jsonPath(ACCOUNTS + "shop.details.reason")
			.isEqualTo("credentials-invalid");
	}

}
