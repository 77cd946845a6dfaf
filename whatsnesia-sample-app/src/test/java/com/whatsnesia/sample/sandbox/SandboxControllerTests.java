package com.whatsnesia.sample.sandbox;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxController} and the panel with its forms.
 */
@SampleTest
class SandboxControllerTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void offersAllFailures() {
		assertThat(this.browser.open("/").document().select("#failure option")).hasSameSizeAs(SandboxFailure.values());
	}

	@Test
	void switchesAFailureOnAndOff() {
		Browser.Page page = this.browser.submit(form(this.browser.open("/"), "failures"),
				Map.of("name", "ip-not-whitelisted"));
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.IP_NOT_WHITELISTED);
		assertThat(page.text("#failures-on code")).isEqualTo("ip-not-whitelisted");
		assertThat(page.has("#failure [value=ip-not-whitelisted]")).isFalse();
		assertThat(page.text("#health-status")).isEqualTo("DOWN");
		page = this.browser.submit(form(page, "recover"), Map.of());
		assertThat(this.sandbox.failures()).isEmpty();
		assertThat(page.has("#failures-on")).isFalse();
		assertThat(page.text("#health-status")).isEqualTo("UP");
	}

	@Test
	void switchesOneOfSeveralFailuresOff() {
		this.sandbox.fail(SandboxFailure.PLAN_EXPIRED);
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.browser.submit(this.browser.open("/").element("#failures-on form"), Map.of());
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.MAINTENANCE);
	}

	@Test
	void switchesAllFailuresOff() {
		this.sandbox.fail(SandboxFailure.PLAN_EXPIRED);
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.browser.submit(this.browser.open("/").element("#sandbox > [action='/sandbox/recover']"), Map.of());
		assertThat(this.sandbox.failures()).isEmpty();
	}

	@Test
	void changesTheEngine() {
		Browser.Page page = this.browser.submit(form(this.browser.open("/"), "engine"), Map.of("name", "documented"));
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.DOCUMENTED);
		assertThat(page.element("#engine [selected]").val()).isEqualTo("documented");
	}

	@Test
	void startsAnew() {
		this.sandbox.fail(SandboxFailure.CONTACT_SEARCH_FAILING);
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		this.client.delete().uri("/api/contacts/45").exchange().expectStatus().isNoContent().expectBody();
		Browser.Page page = this.browser.submit(form(this.browser.open("/"), "reset"), Map.of());
		assertThat(page.text("caption")).startsWith("45 contacts");
		assertThat(this.sandbox.failures()).isEmpty();
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.RECORDED);
	}

	@Test
	void takesNamesAsTheyAreInCode() {
		this.client.post()
			.uri("/sandbox/failures")
			.body(BodyInserters.fromFormData("name", "DATABASE_DOWN"))
			.exchange()
			.expectStatus()
			.isSeeOther()
			.expectHeader()
			.location("/")
			.expectBody();
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.DATABASE_DOWN);
	}

	@Test
	void refusesUnknownAndMissingNames() {
		for (String path : new String[] { "/sandbox/failures", "/sandbox/engine" }) {
			this.client.post()
				.uri(path)
				.body(BodyInserters.fromFormData("name", "unheard-of"))
				.exchange()
				.expectStatus()
				.isBadRequest()
				.expectBody();
			this.client.post().uri(path).exchange().expectStatus().isBadRequest().expectBody();
		}
	}

	private static Element form(Browser.Page page, String action) {
		return page.element("form[action='/sandbox/" + action + "']");
	}

}
