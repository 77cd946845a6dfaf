package com.whatsnesia.sample.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

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
	@ValueSource(strings = { "/", "/contacts/45", "/conversations", "/conversations/1", "/send/image", "/templates",
			"/templates/1", "/console.css", "/api/contacts", "/api/contacts?page=0", "/api/conversations",
			"/api/templates", "/nowhere" })
	void answersHaveSecurityHeaders(String uri) {
		this.client.get()
			.uri(uri)
			.exchange()
			.expectHeader()
			.value("Content-Security-Policy", (policy) -> assertThat(policy).startsWith("default-src 'self';"))
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("Cache-Control", "no-store")
			.expectHeader()
			.valueEquals("Referrer-Policy", "same-origin")
			.expectBody();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/contacts", "/actuator/health", "/console.css" })
	void refusesToBeReadByAForeignName(String uri) {
		this.client.get()
			.uri(uri)
			.header(HttpHeaders.HOST, "evil.example:8080")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody(String.class)
			.value((body) -> assertThat(body).doesNotContain("Budi"));
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
		assertThat(this.browser.open("/contacts").text("caption")).startsWith("45 contacts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/send/text", "/templates/5", "/conversations/1/status" })
	void refusesMessagesAndMarksThatAForeignPageSends(String uri) {
		this.client.post()
			.uri(uri)
			.header(HttpHeaders.ORIGIN, "https://evil.example")
			.body(BodyInserters.fromFormData("to", "+6281200000002").with("text", "Halo").with("status", "DONE"))
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody();
	}

	@ParameterizedTest
	@CsvSource({ "/, Conversations", "/contacts, Contacts", "/conversations, Conversations", "/bulk, Bulk",
			"/health, Health", "/activity, Activity", "/send/video, Send", "/templates/1, Templates" })
	void pagesTellWhereOneIs(String uri, String section) {
		assertThat(this.browser.open(uri).text(".sections [aria-current=page]")).isEqualTo(section);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/contacts", "/contacts/45", "/conversations", "/conversations/1",
			"/conversations/4711", "/bulk", "/bulk?what=1", "/health", "/activity", "/sandbox", "/send/text",
			"/send/image", "/send/document", "/send/video", "/send/audio", "/send/location", "/send/cta-url",
			"/send/interactive-list", "/send/product", "/send/order", "/templates", "/templates/1", "/templates/4711",
			"/send/results/00000000-0000-0000-0000-000000000000",
			"/templates/results/00000000-0000-0000-0000-000000000000", "/send/nowhere", "/nowhere" })
	void pagesAreFitForThePolicyAndForScreenReaders(String uri) {
		Document page = this.browser.open(uri).document();
		assertThat(page.select("body script, script:not([src]), style, [style], [onclick]")).isEmpty();
		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.title()).endsWith(" \u00b7 Whatsnesia console");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("input:not([type=hidden]), select, textarea"))
			.allSatisfy((field) -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
		assertThat(page.select("fieldset"))
			.allSatisfy((fieldset) -> assertThat(fieldset.firstElementChild().nameIs("legend")).isTrue());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("[id]").eachAttr("id"))
			.containsAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
	}

}
