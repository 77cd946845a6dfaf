package com.whatsnesia.sample.message;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the page tells when a message can't be sent.
 */
@SampleTest
class SendFailureTests {

	private static final Map<String, Map<String, String>> CONTENTS = Map.of("text", Map.of("text", "Halo"), "cta-url",
			Map.of("ctaUrlId", "1"), "order", Map.of("name", "Kopi", "link", "https://shop.example/orders/1"));

	@Autowired
	private Browser browser;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					SERVER_ERROR         | Nothing was sent. The contact may have been created all the same.
					WHATSAPP_UNREACHABLE | Nothing was sent. The contact was created.
					WHATSAPP_TIMEOUT     | The message may have been sent all the same. Look before you send it again. The contact was created.
					""")
	void tellsWhatBecameOfANewContact(SandboxFailure failure, String outcome) {
		Element form = this.browser.open("/send/text").element("#message");
		this.sandbox.fail(failure);
		Browser.Page page = this.browser.submit(form,
				Map.of("to", "+6281200000077", "text", "Halo", "firstName", "Sri", "lastName", "Rahayu"));
		assertThat(page.text("[role=alert] .outcome")).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CREDENTIALS_REJECTED     | text    | Nothing was sent.                   | whatsnesia.client-id
			ACCOUNT_INACTIVE         | text    | Nothing was sent.                   | dashboard
			IP_NOT_WHITELISTED       | text    | Nothing was sent.                   | Add the IP address 127.0.0.1
			PLAN_EXPIRED             | text    | Nothing was sent.                   | plan
			MAINTENANCE              | text    | Nothing was sent.                   | maintenance
			DATABASE_DOWN            | text    | The message may have been sent      | look into the dashboard's inbox
			SERVER_ERROR             | text    | The message may have been sent      | look into the dashboard's inbox
			PLAN_WITHOUT_INTERACTIVE | cta-url | Nothing was sent.                   | plan
			PLAN_WITHOUT_ECOMMERCE   | order   | Nothing was sent.                   | plan
			WHATSAPP_ACCOUNT_MISSING | text    | Nothing was sent.                   | whatsnesia.send.from-number
			WHATSAPP_UNREACHABLE     | text    | Nothing was sent.                   | Could not resolve host
			WHATSAPP_REFUSING        | text    | Nothing was sent.                   | not in allowed list
			WHATSAPP_TIMEOUT         | text    | The message may have been sent      | look into the dashboard's inbox
			WHATSAPP_GARBLED         | text    | The message may have been sent      | look into the dashboard's inbox
			""")
	void tellsWhatHappenedAndWhatToDo(SandboxFailure failure, String kind, String outcome, String words) {
		Browser.Page form = this.browser.open("/send/" + kind);
		this.sandbox.fail(failure);
		Map<String, String> typed = new HashMap<>(CONTENTS.get(kind));
		typed.put("to", "+6281200000001");
		Browser.Page page = this.browser.submit(form.element("#message"), typed);
		assertThat(page.status().isError()).isTrue();
		assertThat(page.text("[role=alert] .outcome")).startsWith(outcome);
		assertThat(page.text("[role=alert] .remedy")).isNotEmpty();
		assertThat(page.text("[role=alert]")).containsIgnoringCase(words);
		assertThat(page.document().text()).doesNotContain("access_token=ref", this.sandbox.clientSecret());
	}

	@Test
	void showsAFailureAgainWithoutSendingAgain(@Autowired WebTestClient client) {
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		URI result = client.post()
			.uri("/send/text")
			.body(BodyInserters.fromFormData("to", "+6281200000001").with("text", "Halo"))
			.exchange()
			.expectStatus()
			.isSeeOther()
			.expectBody()
			.returnResult()
			.getResponseHeaders()
			.getLocation();
		this.sandbox.recover();
		for (int i = 0; i < 2; i++) {
			Browser.Page page = this.browser.open(result.toString());
			assertThat(page.status()).isEqualTo(HttpStatus.BAD_GATEWAY);
			assertThat(page.text("[role=alert] .outcome")).startsWith("The message may have been sent");
		}
	}

	@Test
	void doesNotSendAgainAfterAFailureWhenTheSameFormIsSubmittedAgain() {
		Element form = this.browser.open("/send/text").element("#message");
		Map<String, String> typed = Map.of("to", "+6281200000001", "text", "Halo");
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		this.browser.submit(form, typed);
		this.sandbox.recover();
		Browser.Page page = this.browser.submit(form, typed);
		assertThat(page.text("[role=alert] .outcome")).startsWith("The message may have been sent");
		page = this.browser.submit(page.element("#message"), Map.of());
		assertThat(page.text("[role=status]")).startsWith("WhatsApp has accepted the message.");
	}

	@Test
	void tellsWhyAFileThatIsRightFailsToUpload() {
		this.sandbox.fail(SandboxFailure.UPLOADS_LIMITED);
		Browser.Page page = this.browser.upload(this.browser.open("/send/image").element("#message"),
				Map.of("to", "+6281200000001"), "a.jpg", SampleFiles.padded(SampleFiles.JPEG, 3 * 1024 * 1024));
		assertThat(page.text("[role=alert] ul")).contains("The image failed to upload.");
		assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was sent.");
	}

}
