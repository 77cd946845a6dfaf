package com.whatsnesia.sample.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;

/**
 * Tests for what the pages make of texts that others have written.
 */
@SampleTest
class ContactEscapingTests {

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private Browser browser;

	@MockitoBean
	private ContactOperations contacts;

	@Test
	void escapesAllTexts() {
		given(this.contacts.list(any())).willReturn(Mono.just(new Page<>(List.of(contact()), 1, 20, 1, 1)));
		Browser.Page list = this.browser.open("/contacts");
		assertThat(list.has("body script")).isFalse();
		for (String place : new String[] { "tbody .name", "[data-label=Number]", "[data-label=Place]" }) {
			assertThat(list.text(".contacts " + place)).startsWith(SCRIPT);
		}
		assertThat(list.element(".contacts .actions a").attr("aria-label")).contains(SCRIPT);
		Browser.Page form = this.browser.open("/contacts/1");
		assertThat(form.has("body script")).isFalse();
		for (String field : new String[] { "firstName", "lastName", "phone", "street", "postCode", "city", "state" }) {
			assertThat(form.element("#" + field).val()).isEqualTo(SCRIPT);
		}
	}

	@Test
	void escapesWhatTheServiceSaysOfAFailure() {
		Mono<Page<Contact>> page = Mono.just(new Page<>(List.of(contact()), 1, 20, 1, 1));
		given(this.contacts.list(any())).willReturn(page);
		given(this.contacts.create(any())).willReturn(failure());
		given(this.contacts.update(anyLong(), any())).willReturn(failure());
		given(this.contacts.delete(anyLong())).willReturn(failure());
		Map<String, String> typed = Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "081200000077");
		Browser.Page list = this.browser.open("/contacts");
		tells(this.browser.submit(list.element("#new-contact form"), typed));
		tells(this.browser.submit(list.element(".contacts .actions form"), Map.of()));
		tells(this.browser.submit(this.browser.open("/contacts/1").element("#contact"), typed));
		given(this.contacts.list(any())).willReturn(failure());
		tells(this.browser.open("/contacts"));
	}

	private static void tells(Browser.Page page) {
		assertThat(page.text("[role=alert] li")).isEqualTo(SCRIPT);
		assertThat(page.text("[role=alert] .remedy")).isEqualTo(SCRIPT);
		assertThat(page.has("body script")).isFalse();
	}

	private static <T> Mono<T> failure() {
		return Mono.error(new UpstreamException(
				new Failure("contact.list", 200, "exception", List.of(SCRIPT), Outcome.NOT_DONE, SCRIPT)));
	}

	private static Contact contact() {
		Instant time = Instant.parse("2026-03-05T03:00:00Z");
		return new Contact(1, 1L, SCRIPT, SCRIPT, SCRIPT, SCRIPT, null,
				new Address(SCRIPT, SCRIPT, SCRIPT, SCRIPT, SCRIPT), 1L, Map.of(SCRIPT, SCRIPT), false, false, time,
				time, null, SCRIPT, Map.of(), false);
	}

}
