package com.whatsnesia.sample.message;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MessagePreview} and {@link MessagePreviewController}.
 */
@SampleTest
class MessagePreviewTests {

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@ParameterizedTest
	@EnumSource
	void hasNoComplaintsAboutAnEmptyForm(MessageKind kind) {
		assertThat(preview(kind.getPath(), Map.of()).select(".problems")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text     | text      | Halo <b>/&                | Halo <b>/&
			image    | caption   | Katalog                   | Image, as chosen above Katalog
			location | latitude  | -6.2                      | -6.2, ?
			cta-url  | ctaUrlId  | 1                         | Link button 1, as it is in the dashboard
			interactive-list | interactiveListId | 2         | List 2, as it is in the dashboard
			product  | name      | Kopi                      | Kopi Visit Product
			order    | link      | https://shop.example/7    | Visit Order https://shop.example/7
			""")
	void showsWhatWouldArrive(String kind, String field, String value, String shown) {
		assertThat(preview(kind, Map.of(field, value)).select(".bubble").text()).isEqualTo(shown);
	}

	@Test
	void tellsOfWhatWouldBeDropped() {
		assertThat(problems("product", Map.of("description", "x".repeat(120))))
			.isEqualTo("The description has 120 characters, of which the service shows 100.");
		assertThat(problems("location", Map.of("place", "Kantor")))
			.isEqualTo("WhatsApp gets the name and the address of a place only together.");
	}

	@Test
	void tellsOfWhatIsMalformed() {
		assertThat(problems("location", Map.of("latitude", "south"))).isEqualTo("Enter degrees, like -6.2088.");
		assertThat(problems("location", Map.of("to", "+6281200000001", "latitude", "0", "longitude", "106.8")))
			.contains("latitude");
	}

	@Test
	void sendsNothing() {
		preview("text", Map.of("to", "+6281200000001", "text", "Halo"));
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	private String problems(String kind, Map<String, String> typed) {
		return preview(kind, typed).select(".problems").text();
	}

	private Document preview(String kind, Map<String, String> typed) {
		BodyInserters.FormInserter<String> body = BodyInserters.fromFormData("from", "");
		typed.forEach(body::with);
		return Jsoup.parse(this.client.post()
			.uri("/send/" + kind + "/preview")
			.body(body)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
