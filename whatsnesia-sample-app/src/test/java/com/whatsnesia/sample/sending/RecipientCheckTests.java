package com.whatsnesia.sample.sending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RecipientCheck} and {@link RecipientCheckController}.
 */
@SampleTest
@TestPropertySource(properties = "whatsnesia.send.allowed-recipients=6281200000001")
class RecipientCheckTests {

	@Autowired
	private WebTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					0812 0000 0001 | Understood as +62 812-0000-0001.
					+6281200000002 | Understood as +62 812-0000-0002. The guard rails do not let messages through to this number.
					nobody         | Enter a phone number, like 0812 0000 0001 or +62 812 0000 0001.
					''             | ''
					""")
	void tellsHowANumberIsUnderstood(String typed, String words) {
		check(typed, words);
	}

	@Test
	void takesNothingForNothing() {
		this.client.post().uri("/recipients/check").exchange().expectStatus().isOk().expectBody();
	}

	private void check(String typed, String words) {
		this.client.post()
			.uri("/recipients/check")
			.body(BodyInserters.fromFormData("to", typed))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((html) -> assertThat(Jsoup.parse((html != null) ? html : "").text()).isEqualTo(words));
	}

}
