package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the health on pages that are open while it turns.
 */
@BrowserTest
class HealthTests {

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@ParameterizedTest
	@ValueSource(strings = { "/send/text", "/health" })
	void followsTheService(String path, Console console) {
		console.open("/health").shows("#turns li:first-child .badge", "UP");
		console.open(path)
			.shows("#health-status", "UP")
			.has("#health-badge .health-up, #health-badge.health-up")
			.mark();
		assertThat(console.is("#health-reason, #health-remedy, #health-ip-address")).isFalse();
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.shows("#health-status", "DOWN")
			.shows("#health-reason", "ip-not-whitelisted")
			.says("#health-remedy", "127.0.0.1")
			.shows("#health-ip-address", "127.0.0.1")
			.has("#health-badge .health-down, #health-badge.health-down");
		this.sandbox.recover();
		console.shows("#health-status", "UP").has("#health-badge .health-up, #health-badge.health-up").isStillMarked();
		assertThat(console.is("#health-reason, #health-remedy, #health-ip-address")).isFalse();
	}

	@Test
	void keepsWhatIsTypedWhenItTurns(Console console) {
		console.open("/health").shows("#turns li:first-child .badge", "UP");
		console.open("/send/text").type("#text", "Halo");
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.shows("#health-status", "DOWN").press(" Budi");
		assertThat(console.value("#text")).isEqualTo("Halo Budi");
	}

	/**
	 * A page that is opened in the meantime shows what nobody has noted.
	 */
	@Test
	void followsWhatTurnedWhileNobodyWatched(Console console) {
		console.open("/health").shows("#turns li:first-child .badge", "UP");
		// A picture has no icon, for which the browser asks all the same.
		console.expectsRefusals().open("/favicon.svg").has("svg");
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.open("/send/text").shows("#health-status", "DOWN");
		this.sandbox.recover();
		console.shows("#health-status", "UP");
	}

	@Test
	void listsTheLatestTurns(Console console) {
		console.open("/health").shows("#turns li:first-child .badge", "UP");
		List<String> turns = console.texts("#turns .badge");
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.shows("#turns li:first-child .badge", "DOWN");
		this.sandbox.recover();
		console.eventually(() -> assertThat(console.texts("#turns .badge")).startsWith("UP", "DOWN")
			.hasSize(Math.min(20, turns.size() + 2)));
	}

	@Test
	void copiesTheAddress(Console console) {
		console.tell("Browser.grantPermissions",
				Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.open("/send/text")
			.click("[data-copy]")
			.eventually(() -> assertThat(console.texts("[data-copy]")).singleElement()
				.isEqualTo(console.run("return document.querySelector('[data-copy]').dataset.copied;")));
		assertThat(console.await("navigator.clipboard.readText().then(arguments[0], arguments[0]);"))
			.isEqualTo("127.0.0.1");
	}

	@ParameterizedTest
	@EnumSource
	void looksWell(Appearance appearance, Console console) throws IOException {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.looksLike(appearance)
			.open("/health")
			.shows("#health-status", "DOWN")
			.shows("#turns li:first-child .badge", "DOWN")
			.isPicturedAs("health-down-" + appearance)
			.fitsTheWidth()
			.isAccessible();
	}

}
