package com.whatsnesia.sample.contact;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ContactDeletionController}.
 */
@SampleTest
class ContactDeletionTests {

	private static final String DELETE = ".contacts tbody .actions form";

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Test
	void deletes() {
		Browser.Page list = this.browser.open("/contacts?page=2");
		String name = list.text(".contacts tbody .name");
		Browser.Page page = this.browser.submit(list.element(DELETE), Map.of());
		assertThat(page.text("[role=status]")).isEqualTo("The contact was deleted.");
		assertThat(page.text("caption")).startsWith("44 contacts");
		assertThat(page.text(".paging span")).isEqualTo("Page 2 of 3");
		assertThat(page.document().select(".contacts .name").eachText()).doesNotContain(name);
	}

	@Test
	void showsTheRefusalInWords() {
		Browser.Page page = this.browser.submit(this.browser.open("/contacts?search=Budi").element(DELETE), Map.of());
		assertThat(page.status()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page.text("[role=alert] strong")).isEqualTo("Contact 1 can't be deleted");
		assertThat(page.text("[role=alert] li")).isEqualTo("Unable to delete contact with messages");
		assertThat(page.text("[role=alert] .remedy")).contains("dashboard");
		assertThat(page.text(".contacts .name")).isEqualTo("Budi Santoso");
	}

	@Test
	void tellsThatAContactIsGone() {
		Browser.Page list = this.browser.open("/contacts?search=Hesti");
		this.browser.submit(list.element(DELETE), Map.of());
		Browser.Page page = this.browser.submit(list.element(DELETE), Map.of());
		assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.text("[role=alert] li")).isEqualTo("The contact not found");
	}

	@Test
	void deletesNothingOnGet() {
		this.client.get()
			.uri("/contacts/45/delete")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.METHOD_NOT_ALLOWED)
			.expectBody();
		assertThat(this.browser.open("/contacts").text("caption")).startsWith("45 contacts");
	}

	@Test
	void refusesAnIdThatCannotBe() {
		this.client.post().uri("/contacts/0/delete").exchange().expectStatus().isBadRequest().expectBody();
	}

}
