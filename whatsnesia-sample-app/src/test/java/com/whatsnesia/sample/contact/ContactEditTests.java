package com.whatsnesia.sample.contact;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
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
 * Tests for {@link ContactEditController}.
 */
@SampleTest
class ContactEditTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Autowired
	private ContactOperations contacts;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void keepsAllThatIsNotTypedOver() {
		Contact before = contact("Budi");
		Browser.Page page = this.browser.submit(form("Budi"), Map.of("firstName", "Boedi"));
		assertThat(page.text("[role=status]")).isEqualTo("The contact was saved.");
		assertThat(page.element("#search").attr("value")).isEqualTo("Budi");
		assertThat(contact("Boedi")).usingRecursiveComparison()
			.ignoringFields("firstName", "fullName", "updatedAt")
			.isEqualTo(before);
		assertThat(before.address())
			.isEqualTo(new Address("Bandung", "Jawa Barat", "40111", "Jl. Asia Afrika No. 8", "Indonesia"));
	}

	@Test
	void changesNumberAndAddress() {
		this.browser.submit(form("Budi"), Map.of("phone", "0812-0000-0078", "city", "", "street", "Jl. Braga 1"));
		Contact contact = contact("Budi");
		assertThat(contact.phoneNumber()).isEqualTo(PhoneNumber.of("62", "81200000078"));
		assertThat(contact.address()).isEqualTo(new Address("", "Jawa Barat", "40111", "Jl. Braga 1", "Indonesia"));
	}

	@Test
	void keepsAnUnusualNumberAsItIsStored() {
		PhoneNumber stored = PhoneNumber.of("62", "081200000079");
		this.contacts.create(NewContact.of("Zero", "Kept", stored)).block();
		this.browser.submit(form("Zero"), Map.of("lastName", "Saved"));
		Contact contact = contact("Zero");
		assertThat(contact.lastName()).isEqualTo("Saved");
		assertThat(contact.phoneNumber()).isEqualTo(stored);
	}

	@Test
	void asksForNamesThatTheContactLacks() {
		Element form = form("81200000005");
		Browser.Page page = this.browser.submit(form, Map.of("city", "Solo"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("#firstName-error")).isEqualTo("Enter a first name.");
		assertThat(page.element("#city").attr("value")).isEqualTo("Solo");
		page = this.browser.submit(page.element("#contact"), Map.of("firstName", "Sri", "lastName", "Rahayu"));
		assertThat(page.text("[role=status]")).isEqualTo("The contact was saved.");
		assertThat(contact("Sri").address()).isEqualTo(new Address("Solo", "", "", "", "Indonesia"));
	}

	@Test
	void completesANumberWithoutCountryCode() {
		this.browser.submit(form("81200000010"), Map.of());
		assertThat(contact("81200000010").phoneNumber()).isEqualTo(PhoneNumber.of("62", "81200000010"));
	}

	@Test
	void keepsWhatWasTypedWhenTheServiceFails() {
		Element form = form("Budi");
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		Browser.Page page = this.browser.submit(form, Map.of("firstName", "Boedi"));
		assertThat(page.status()).isEqualTo(HttpStatus.BAD_GATEWAY);
		assertThat(page.text("[role=alert] .outcome")).startsWith("The change may have been made");
		assertThat(page.element("#firstName").attr("value")).isEqualTo("Boedi");
		assertThat(page.element("#street").attr("value")).isEqualTo("Jl. Asia Afrika No. 8");
	}

	@Test
	void refusesAFormThatLacksAPartOfTheAddress() {
		this.client.post()
			.uri("/contacts/1")
			.body(BodyInserters.fromFormData("firstName", "Budi").with("lastName", "S").with("phone", "081200000001"))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
		assertThat(contact("Budi").lastName()).isEqualTo("Santoso");
	}

	@Test
	void goesBackToTheListWhenTheContactIsNotThere() {
		Browser.Page page = this.browser.open("/contacts/1?search=Hesti&page=1");
		assertThat(page.text("[role=status]")).startsWith("The contact is not on this page any more.");
		assertThat(page.text(".contacts tbody .name")).isEqualTo("Hesti Wijaya");
	}

	@Test
	void showsWhyTheContactCannotBeRead() {
		this.sandbox.fail(SandboxFailure.PLAN_EXPIRED);
		Browser.Page page = this.browser.open("/contacts/45");
		assertThat(page.status()).isEqualTo(HttpStatus.BAD_GATEWAY);
		assertThat(page.text("[role=alert] .remedy")).isEqualTo("Renew the account's plan in the dashboard.");
	}

	private Element form(String search) {
		Browser.Page list = this.browser.open("/contacts?search=" + search);
		return this.browser.open(list.element(".contacts .actions a").attr("href")).element("#contact");
	}

	private Contact contact(String search) {
		return this.contacts.findAll(ContactQuery.all().search(search)).toStream().findFirst().orElseThrow();
	}

}
