package com.whatsnesia.sample.language;

import java.io.IOException;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ChosenLanguage}, {@link LanguageController} and the texts.
 */
@SampleTest
class LanguageTests {

	@Autowired
	private WebTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id              |    | Kontak
			en, id;q=0.5    |    | Contacts
			de, id;q=0.5    |    | Kontak
			de              |    | Contacts
			                |    | Contacts
			en              | id | Kontak
			id              | en | Contacts
			id              | xx | Kontak
			""")
	void pagesAreInTheChosenLanguageOrInThatOfTheBrowser(String accepted, String chosen, String title) {
		this.client.get().uri("/contacts").headers((headers) -> {
			if (accepted != null) {
				headers.set(HttpHeaders.ACCEPT_LANGUAGE, accepted);
			}
		})
			.cookies((cookies) -> cookies.addAll("language", (chosen != null) ? List.of(chosen) : List.of()))
			.exchange()
			.expectBody(String.class)
			.value((html) -> assertThat(html).contains("<h1>" + title + "</h1>")
				.contains("<html lang=\"" + (title.equals("Kontak") ? "id" : "en") + "\">"));
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080/contacts?search=%3Cb%3E&page=2, /contacts?search=%3Cb%3E&page=2",
			"https://evil.example//evil.example/x, /", "https://evil.example/send/text, /send/text", ", /" })
	void choosingLeadsBack(String page, String location) {
		this.client.post().uri("/language").headers((headers) -> {
			if (page != null) {
				headers.set(HttpHeaders.REFERER, page);
			}
		})
			.body(BodyInserters.fromFormData("language", "id"))
			.exchange()
			.expectStatus()
			.isSeeOther()
			.expectHeader()
			.valueEquals(HttpHeaders.LOCATION, location)
			.expectCookie()
			.valueEquals("language", "id")
			.expectCookie()
			.httpOnly("language", true)
			.expectBody();
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "" })
	void refusesOtherLanguages(String language) {
		this.client.post()
			.uri("/language")
			.body(BodyInserters.fromFormData("language", language))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectCookie()
			.doesNotExist("language")
			.expectBody();
	}

	@Test
	void allTextsAreInBothLanguages() throws IOException {
		assertThat(texts("messages_id.properties").keySet())
			.containsExactlyInAnyOrderElementsOf(texts("messages.properties").keySet());
	}

	private static Properties texts(String name) throws IOException {
		return PropertiesLoaderUtils.loadProperties(new ClassPathResource(name));
	}

}
