package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.Test;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the {@code live} profile, without credentials and with a base URL at which
 * nobody answers.
 */
@BrowserTest
@ActiveProfiles("live")
@TestPropertySource(properties = { "WHATSNESIA_CLIENT_ID=", "WHATSNESIA_CLIENT_SECRET=",
		"whatsnesia.base-url=http://127.0.0.1:9/external-api" })
class LiveProfileTests {

	@Test
	void saysThatItIsTheLiveService(Console console) {
		console.open("/send/text").shows(".banner .badge-bad:not(#connection)", "Live service");
		assertThat(console.is("#open-sandbox, #sandbox-drawer, #sandbox")).isFalse();
		assertThat(console.is(".banner .badge-plain")).isFalse();
	}

	@Test
	void healthNamesTheMissingProperty(Console console) {
		console.open("/health")
			.shows("#health-status", "DOWN")
			.shows("#health-reason", "client-id-missing")
			.says("#health-remedy", "whatsnesia.client-id")
			.shows("#health-base-url", "http://127.0.0.1:9/external-api");
	}

	@Test
	void hasNoPageOfTheSandbox(Console console) {
		console.expectsRefusals().open("/sandbox").has("h1");
		assertThat(console.is("#sandbox")).isFalse();
	}

}
