package com.whatsnesia.sample.contact;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ContactCreationController}.
 */
@SampleTest
class ContactCreationTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void creates() {
		Browser.Page page = create(Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "0812 0000 0077", "city",
				"Solo", "state", "Jawa Tengah"));
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("[role=status]")).isEqualTo("The contact was created.");
		assertThat(page.element(".contacts tbody tr").children().eachText()).startsWith("46", "Sri Rahayu",
				"+62 812-0000-0077", "Solo, Jawa Tengah, Indonesia");
		assertThat(page.has("#new-contact[open]")).isFalse();
	}

	@Test
	void showsErrorsBesideWhatWasTyped() {
		Browser.Page page = create(
				Map.of("firstName", "Sri", "lastName", " ", "phone", "not a number", "city", "Solo"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("#lastName-error")).isEqualTo("Enter a last name.");
		assertThat(page.text("#phone-error")).startsWith("Enter a phone number");
		assertThat(page.element("#phone").attr("aria-describedby")).isEqualTo("phone-error");
		assertThat(page.has("#firstName-error")).isFalse();
		assertThat(page.element("#firstName").attr("value")).isEqualTo("Sri");
		assertThat(page.element("#phone").attr("value")).isEqualTo("not a number");
		assertThat(page.element("#city").attr("value")).isEqualTo("Solo");
		assertThat(page.has("#new-contact[open]")).isTrue();
		assertThat(page.text("caption")).startsWith("45 contacts");
	}

	@Test
	void showsWhatTheServiceFindsFaultWith() {
		Browser.Page page = create(Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "+62 812-0000-0001"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("[role=alert] li")).isEqualTo("The mobile has already been taken.");
		assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was changed.");
		assertThat(page.element("#phone").attr("value")).isEqualTo("+62 812-0000-0001");
		assertThat(page.has("#new-contact[open]")).isTrue();
	}

	@Test
	void showsThatTheAccountIsFull() {
		this.sandbox.fail(SandboxFailure.CONTACT_LIMIT_REACHED);
		Browser.Page page = create(Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "081200000077"));
		assertThat(page.status()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page.text("[role=alert] li")).contains("contact limit");
	}

	private Browser.Page create(Map<String, String> typed) {
		return this.browser.submit(this.browser.open("/contacts").element("#new-contact form"), typed);
	}

}
