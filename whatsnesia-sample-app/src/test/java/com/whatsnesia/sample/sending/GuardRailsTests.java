package com.whatsnesia.sample.sending;

import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link GuardRails}, on the pages and where they stop a message.
 */
class GuardRailsTests {

	@Nested
	@SampleTest
	class None {

		@Autowired
		private Browser browser;

		@Test
		void pagesTellThatAnybodyCanBeSentTo() {
			Browser.Page page = this.browser.open("/send/text");
			assertThat(page.text("#guard-rails-mode"))
				.isEqualTo("live, but in the sandbox: nothing leaves this machine");
			assertThat(page.text("#guard-rails-recipients")).isEqualTo("all numbers");
			assertThat(page.text("#guard-rails-sender")).contains("first number");
			assertThat(this.browser.open("/templates/1").text("#guard-rails-recipients")).isEqualTo("all numbers");
		}

	}

	@Nested
	@SampleTest
	@TestPropertySource(properties = { "whatsnesia.send.allowed-recipients=62813,+6281200000002",
			"whatsnesia.send.from-number=622112345672" })
	class AllowedRecipients {

		@Autowired
		private Browser browser;

		@Test
		void pagesTellWhoCanBeSentTo() {
			Browser.Page page = this.browser.open("/send/text");
			assertThat(page.text("#guard-rails-recipients"))
				.isEqualTo("numbers that begin with 62813 or +6281200000002");
			assertThat(page.text("#guard-rails-sender")).isEqualTo("622112345672");
		}

		@ParameterizedTest
		@CsvSource({ "/send/text, Halo", "/templates/5," })
		void stopMessagesToOthers(String uri, String text) {
			Map<String, String> typed = (text != null) ? Map.of("to", "+6281200000001", "text", text)
					: Map.of("to", "+6281200000001");
			Browser.Page page = this.browser.submit(this.browser.open(uri).element("#message"), typed);
			assertThat(page.status()).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was sent.");
			assertThat(page.text("[role=alert] .remedy")).contains("whatsnesia.send.allowed-recipients");
		}

		@Test
		void letMessagesThrough() {
			Browser.Page page = this.browser.submit(this.browser.open("/send/text").element("#message"),
					Map.of("to", "+6281200000002", "text", "Halo"));
			assertThat(page.text("#result-conversation")).isEqualTo("2");
		}

	}

	@Nested
	@SampleTest
	@TestPropertySource(properties = { "whatsnesia.mode=dry-run", "whatsnesia.send.allowed-recipients=" })
	class DryRun {

		@Autowired
		private Browser browser;

		@Test
		void pagesTellThatNothingIsSent(@Autowired WhatsnesiaProperties properties) {
			Browser.Page page = this.browser.open("/send/text");
			assertThat(page.text("#guard-rails-mode")).isEqualTo("dry run: nothing is sent");
			assertThat(page.text("#guard-rails-recipients")).isEqualTo("none");
		}

	}

	@Nested
	@SampleTest
	@TestPropertySource(properties = "whatsnesia.mode=dry-run")
	class DryRunToAnybody {

		@Autowired
		private Browser browser;

		@Test
		void resultsDoNotClaimThatAnythingWasSent() {
			Browser.Page page = this.browser.submit(this.browser.open("/send/text").element("#message"),
					Map.of("to", "+6281200000077", "text", "Halo", "firstName", "Sri", "lastName", "Rahayu"));
			assertThat(page.text("[role=status]")).isEqualTo("Dry run: nothing was sent.");
			assertThat(page.has("#result-message")).isFalse();
			page = this.browser.submit(this.browser.open("/templates/5").element("#message"),
					Map.of("to", "+6281200000001"));
			assertThat(page.text("[role=status]")).isEqualTo("Dry run: nothing was sent.");
			page = this.browser.submit(this.browser.open("/conversations/1").element("#mark"),
					Map.of("status", "DONE"));
			assertThat(page.text("[role=status]")).isEqualTo("Dry run: nothing was written.");
			assertThat(page.text("#status-text")).isEqualTo("none");
		}

	}

}
