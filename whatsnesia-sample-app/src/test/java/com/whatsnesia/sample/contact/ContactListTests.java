package com.whatsnesia.sample.contact;

import org.junit.jupiter.api.Test;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ContactListController}.
 */
@SampleTest
class ContactListTests {

	private static final String NAMES = ".contacts tbody .name";

	@Autowired
	private Browser browser;

	@Autowired
	private ContactOperations contacts;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsNewestFirst() {
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("caption")).isEqualTo("45 contacts, newest first");
		assertThat(page.document().select(NAMES)).hasSize(20);
		assertThat(page.element(".contacts tbody tr").children().eachText()).startsWith("45", "Hesti Wijaya",
				"+62 812-0000-0045", "Bandung, Jawa Barat, Indonesia", "2026-03-02 23:00");
		assertThat(page.text(".paging span")).isEqualTo("Page 1 of 3");
		assertThat(page.has("[rel=prev]")).isFalse();
	}

	@Test
	void pagesForthAndBack() {
		Browser.Page second = this.browser.open(this.browser.open("/contacts").element("[rel=next]").attr("href"));
		assertThat(second.text(".paging span")).isEqualTo("Page 2 of 3");
		Browser.Page third = this.browser.open(second.element("[rel=next]").attr("href"));
		assertThat(third.document().select(NAMES)).hasSize(5);
		assertThat(third.has("[rel=next]")).isFalse();
		Browser.Page back = this.browser.open(third.element("[rel=prev]").attr("href"));
		assertThat(back.text(".paging span")).isEqualTo("Page 2 of 3");
	}

	@Test
	void leadsBackFromBeyondTheLastPage() {
		Browser.Page page = this.browser.open("/contacts?page=99");
		assertThat(page.text("main")).contains("There is no contact here.");
		assertThat(this.browser.open(page.element("[rel=prev]").attr("href")).text(".paging span"))
			.isEqualTo("Page 3 of 3");
	}

	@Test
	void searches() {
		Browser.Page page = this.browser.open("/contacts?search=Wijaya&page=2");
		assertThat(page.text("caption")).isEqualTo("35 contacts, newest first");
		assertThat(page.element("#search").attr("value")).isEqualTo("Wijaya");
		assertThat(page.element("[rel=prev]").attr("href")).contains("search=Wijaya");
	}

	@Test
	void searchesForANumberAsItIsShown() {
		Browser.Page page = this.browser.open("/contacts?search=%2B62+812-0000-0045");
		assertThat(page.document().select(NAMES).eachText()).containsExactly("Hesti Wijaya");
		assertThat(page.element("#search").attr("value")).isEqualTo("+62 812-0000-0045");
	}

	@Test
	void searchesForUnusualText() {
		Browser.Page page = this.browser.open("/contacts?search=%3Cb%3E%2F%26");
		assertThat(page.document().select(NAMES).eachText()).containsExactly("I Gusti Ngurah \"Rai\" O'Brien <b>/&");
	}

	@Test
	void marksTheBlocked() {
		assertThat(this.browser.open("/contacts?search=Blocked").text(".contacts tbody .badge")).isEqualTo("blocked");
		assertThat(this.browser.open("/contacts?search=Hesti").has(".contacts tbody .badge")).isFalse();
	}

	@Test
	void showsContactsThatLackMostOfTheirData() {
		Browser.Page page = this.browser.open("/contacts?page=3");
		assertThat(page.document().select(NAMES).eachText()).contains("+6281200000005", "\u00d1oman");
	}

	@Test
	void escapesScripts() {
		String name = "<script>alert(1)</script>";
		this.contacts.create(NewContact.of(name, "\" onload=\"x", PhoneNumber.of("62", "81200000077"))).block();
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.text(NAMES)).startsWith(name);
		assertThat(page.has("body script")).isFalse();
		assertThat(page.has("[onload]")).isFalse();
		assertThat(this.browser.open(page.element(".contacts a").attr("href")).element("#firstName").attr("value"))
			.isEqualTo(name);
	}

	@Test
	void showsWhyTheContactsCannotBeListed() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("[role=alert] li")).contains("explicitly whitelisted");
		assertThat(page.text("[role=alert] .remedy")).contains("Add the IP address 127.0.0.1");
		assertThat(page.has("[role=alert] .outcome")).isFalse();
		assertThat(page.has(".contacts")).isFalse();
	}

	@Test
	void tellsOfAnInstallationThatCannotSearch() {
		this.sandbox.fail(SandboxFailure.CONTACT_SEARCH_FAILING);
		assertThat(this.browser.open("/contacts?search=budi").text("[role=alert] .remedy"))
			.contains("can't search contacts");
	}

}
