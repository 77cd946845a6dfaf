package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the drawer with the switches of the sandbox.
 */
@BrowserTest
class SandboxDrawerTests {

	private static final String OPEN = "#sandbox-drawer:popover-open";

	private static final String SWITCH = "#switch-ip-not-whitelisted[role=switch]";

	private static final String ON = "[aria-checked=true]";

	private static final String OFF = "[aria-checked=false]";

	@Autowired
	private InboxOperations inbox;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void opensAndCloses(Console console) {
		console.open("/contacts");
		assertThat(console.is(OPEN)).isFalse();
		console.click("#open-sandbox")
			.has(OPEN)
			.click("#sandbox-drawer > .close")
			.eventually(() -> assertThat(console.is(OPEN)).isFalse());
	}

	@Test
	void isUsedByKeyboard(Console console) {
		console.open("/contacts")
			.tabTo("#open-sandbox")
			.press(Keys.ENTER)
			.has(OPEN)
			.tabTo(SWITCH)
			.press(Keys.SPACE)
			// Whoever switches on goes on from there, although the panel was replaced.
			.has(SWITCH + ON + ":focus")
			.press(Keys.ENTER)
			.has(SWITCH + OFF + ":focus")
			.press(Keys.ESCAPE)
			.has("#open-sandbox:focus");
		assertThat(console.is(OPEN)).isFalse();
	}

	@Test
	void switchesAFailureOnAndOff(Console console) {
		drawer(console).mark().has(SWITCH + OFF).click(SWITCH).has(SWITCH + ON).has("#recover");
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.IP_NOT_WHITELISTED);
		console.click(SWITCH).has(SWITCH + OFF).has(OPEN).isStillMarked();
		assertThat(this.sandbox.failures()).isEmpty();
		assertThat(console.is("#recover")).isFalse();
	}

	@Test
	void switchesAllOff(Console console) {
		drawer(console).click("#switch-maintenance").has("#switch-maintenance" + ON);
		console.click("#switch-slow").has("#switch-slow" + ON).click("#recover button").has("#switch-slow" + OFF);
		assertThat(console.is("[role=switch]" + ON)).isFalse();
		assertThat(this.sandbox.failures()).isEmpty();
	}

	@Test
	void hasASwitchForEachFailure(Console console) {
		drawer(console);
		Stream.of(SandboxFailure.values()).forEach((failure) -> console.has("#switch-" + failure.label() + OFF));
		assertThat(console.texts("[role=switch]")).hasSameSizeAs(SandboxFailure.values());
	}

	@Test
	void changesTheEngine(Console console) {
		drawer(console).has("#engine-recorded[aria-pressed=true]")
			.click("#engine-documented")
			.has("#engine-documented[aria-pressed=true]")
			.has("#engine-recorded[aria-pressed=false]");
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.DOCUMENTED);
	}

	@Test
	void startsAnew(Console console) {
		this.sandbox.fail(SandboxFailure.UPLOADS_LIMITED);
		drawer(console).has("#recover")
			.click("#reset [value=large]")
			.eventually(() -> assertThat(this.sandbox.failures()).isEmpty());
		console.open("/contacts").shows(".contacts tbody tr:first-child [data-label=Id]", "5000");
		console.click("#open-sandbox")
			.click("#switch-uploads-limited")
			.has("#recover")
			.click("#reset [value=small]")
			.eventually(() -> assertThat(this.sandbox.failures()).isEmpty());
		console.open("/contacts").shows(".contacts tbody tr:first-child [data-label=Id]", "45");
	}

	@Test
	void showsWhatIsReceivedMeanwhile(Console console) {
		drawer(console).mark();
		assertThat(console.is(".received")).isFalse();
		send("Halo");
		console.shows(".received li > .quoted", "Halo");
		send("Halo lagi");
		console.shows(".received li > .quoted", "Halo lagi", "Halo").has(OPEN).isStillMarked();
	}

	@Test
	void pageInItsPlaceDoesTheSame(Console console) {
		console.open("/sandbox").click(SWITCH).has(SWITCH + ON);
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.IP_NOT_WHITELISTED);
		assertThat(console.is("#open-sandbox, #sandbox-drawer")).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void looksWell(Appearance appearance, Console console) throws IOException {
		send("Halo \u2705\nBudi");
		console.looksLike(appearance)
			.open("/send/text")
			.click("#open-sandbox")
			.has(OPEN)
			.click("#switch-whatsapp-timeout")
			.has("#switch-whatsapp-timeout" + ON)
			.isPicturedInViewAs("drawer-" + appearance)
			.fitsTheWidth()
			.isAccessible();
	}

	private static Console drawer(Console console) {
		return console.open("/send/text").click("#open-sandbox").has(OPEN);
	}

	private void send(String text) {
		this.inbox.send(OutboundMessage.text(PhoneNumber.of("62", "81200000001"), text)).block();
	}

}
