package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for texts that somebody has written for a browser to run. What the policy stops
 * is in the browser's log, which fails a test, too.
 */
@BrowserTest
@ParameterizedClass
@ValueSource(strings = { "<script>document.title='pwned'</script>", "\"><img src=x onerror=document.title=1>",
		"' autofocus onfocus='document.title=1", "</textarea><svg onload=document.title=1>",
		"\" hx-get=\"/x\" hx-trigger=\"load" })
class InjectionTests {

	@Parameter
	private String script;

	@Autowired
	private ContactOperations contacts;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@BeforeEach
	void createContact() {
		this.contacts.create(NewContact.of(this.script, this.script, PhoneNumber.of("62", "81200000077"))).block();
	}

	@Test
	void namesAreTexts(Console console) {
		String name = this.script + " " + this.script;
		console.open("/contacts").eventually(() -> assertThat(console.texts(".contacts .name")).startsWith(name));
		isHarmless(console);
		console.click(".contacts tbody tr:first-child .actions a").has("#contact");
		assertThat(console.value("#firstName")).isEqualTo(this.script);
		isHarmless(console);
	}

	@Test
	void messagesAreTexts(Console console) {
		console.open("/send/text")
			.type("#to", "+6281200000077")
			.type("#text", this.script)
			.click("#message button")
			.shows("#result-text", this.script);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly(this.script);
		isHarmless(console);
		String name = this.script + " " + this.script;
		console.click("#result-conversation a").shows("#contact .name", name);
		isHarmless(console);
		console.click(".sections [href='/conversations']")
			.eventually(() -> assertThat(console.texts(".conversations .name")).contains(name));
		isHarmless(console);
	}

	@Test
	void whatIsTypedIsAText(Console console) {
		console.expectsRefusals()
			.open("/send/text")
			.type("#to", this.script)
			.type("#text", this.script)
			.click("#message button")
			.has("#to-error");
		assertThat(console.value("#to")).isEqualTo(this.script);
		assertThat(console.value("#text")).isEqualTo(this.script);
		isHarmless(console);
	}

	@Test
	void whatIsSearchedForIsAText(Console console) {
		console.open("/contacts?search=" + UriUtils.encode(this.script, "UTF-8")).has("#search");
		assertThat(console.value("#search")).isEqualTo(this.script);
		isHarmless(console);
	}

	private static void isHarmless(Console console) {
		assertThat(console.title()).isNotIn("pwned", "1");
		assertThat(console.is("main :is(script, [src=x], [onerror], [onfocus], [onload], [hx-trigger=load])"))
			.isFalse();
	}

}
