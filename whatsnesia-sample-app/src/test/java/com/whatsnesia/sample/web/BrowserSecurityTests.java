package com.whatsnesia.sample.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what protects the console in a browser.
 */
@SampleTest
class BrowserSecurityTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/contacts/45", "/console.css", "/api/contacts", "/api/contacts?page=0", "/nowhere" })
	void answersHaveSecurityHeaders(String uri) {
		this.client.get()
			.uri(uri)
			.exchange()
			.expectHeader()
			.value("Content-Security-Policy", (policy) -> assertThat(policy).startsWith("default-src 'self';"))
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("Referrer-Policy", "same-origin")
			.expectBody();
	}

	@Test
	void refusesADeletionThatAForeignPageSends() {
		this.client.post()
			.uri("/contacts/45/delete")
			.header(HttpHeaders.ORIGIN, "https://evil.example")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectHeader()
			.exists("Content-Security-Policy")
			.expectBody();
		this.client.delete()
			.uri("/api/contacts/45")
			.header("Sec-Fetch-Site", "cross-site")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody();
		assertThat(this.browser.open("/").text("caption")).startsWith("45 contacts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/contacts/45", "/nowhere" })
	void pagesAreFitForThePolicyAndForScreenReaders(String uri) {
		Document page = this.browser.open(uri).document();
		assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.title()).endsWith(" \u00b7 Whatsnesia console");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("input:not([type=hidden]), select"))
			.allSatisfy((field) -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

}
