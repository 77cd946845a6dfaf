package com.whatsnesia.sample.sandbox;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxController} and the panel with its forms.
 */
@SampleTest
class SandboxControllerTests {

	private static final String SWITCH = "#switch-ip-not-whitelisted";

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void offersAllFailures() {
		assertThat(this.browser.open("/contacts").document().select("#sandbox [role=switch]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(
					Stream.of(SandboxFailure.values()).map(SandboxFailure::label).toList());
	}

	@Test
	void switchesAFailureOnAndOff() {
		Browser.Page page = this.browser.press(this.browser.open("/contacts").element(SWITCH));
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.IP_NOT_WHITELISTED);
		assertThat(page.text("#failing")).isEqualTo("1 failure is on.");
		assertThat(page.element(SWITCH).attr("aria-checked")).isEqualTo("true");
		assertThat(page.text("#health-status")).isEqualTo("DOWN");
		page = this.browser.press(page.element(SWITCH));
		assertThat(this.sandbox.failures()).isEmpty();
		assertThat(page.text("#failing")).isEqualTo("Nothing at the moment.");
		assertThat(page.element(SWITCH).attr("aria-checked")).isEqualTo("false");
		assertThat(page.text("#health-status")).isEqualTo("UP");
	}

	@Test
	void switchesOneOfSeveralFailuresOff() {
		this.sandbox.fail(SandboxFailure.PLAN_EXPIRED);
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.browser.press(this.browser.open("/contacts").element("#switch-plan-expired"));
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.MAINTENANCE);
	}

	@Test
	void switchesAllFailuresOff() {
		this.sandbox.fail(SandboxFailure.PLAN_EXPIRED);
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.browser.press(this.browser.open("/contacts").element("#recover button"));
		assertThat(this.sandbox.failures()).isEmpty();
	}

	@Test
	void changesTheEngine() {
		Browser.Page page = this.browser.press(this.browser.open("/contacts").element("#engine-documented"));
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.DOCUMENTED);
		assertThat(page.element("#engine [aria-pressed=true]").val()).isEqualTo("documented");
	}

	@Test
	void startsAnew() {
		this.sandbox.fail(SandboxFailure.CONTACT_SEARCH_FAILING);
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		this.client.delete().uri("/api/contacts/45").exchange().expectStatus().isNoContent().expectBody();
		this.browser.press(this.browser.open("/contacts").element("#reset [value=small]"));
		assertThat(this.browser.open("/contacts").text("caption")).startsWith("45 contacts");
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
			.location("/sandbox")
			.expectBody();
		assertThat(this.sandbox.failures()).containsExactly(SandboxFailure.DATABASE_DOWN);
	}

	@Test
	void refusesUnknownAndMissingNames() {
		for (String path : new String[] { "/sandbox/failures", "/sandbox/engine", "/sandbox/reset" }) {
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

	@Test
	void startsAnewWithMuch() {
		this.browser.press(this.browser.open("/contacts").element("#reset [value=large]"));
		assertThat(this.browser.open("/contacts").text("caption")).startsWith("5,000 contacts");
		assertThat(this.browser.open("/contacts?page=250").document().select(".contacts tbody tr")).hasSize(20);
	}

	@Test
	void showsWhatWhatsAppWouldHaveReceived() {
		assertThat(this.browser.open("/sandbox").text("#received-total")).isEqualTo("Nothing yet.");
		this.client.post()
			.uri("/api/messages")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("kind", "location", "to", "+6281200000001", "latitude", "-6.2", "longitude", "106.8",
					"place", "Kantor", "address", "Jl. Asia Afrika 8"))
			.exchange()
			.expectStatus()
			.isAccepted()
			.expectBody();
		this.client.post()
			.uri("/api/messages")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("kind", "text", "to", "+6281200000002", "text", "Halo"))
			.exchange()
			.expectStatus()
			.isAccepted()
			.expectBody();
		Browser.Page page = this.browser.open("/sandbox");
		assertThat(page.text("#received-total")).isEqualTo("2 messages, the latest first.");
		assertThat(page.document().select(".received li").eachText()).containsExactly(
				"Text \u00b7 +6281200000002 Halo from 622112345671",
				"Location \u00b7 +6281200000001 Kantor Jl. Asia Afrika 8 -6.2, 106.8 from 622112345671");
	}

	@Test
	void givesThePanelAloneToAPageThatIsOpen() {
		this.sandbox.fail(SandboxFailure.SLOW);
		Browser.Page panel = this.browser.open("/sandbox/panel");
		assertThat(panel.text("#failing")).isEqualTo("1 failure is on.");
		assertThat(panel.has("main")).isFalse();
	}

}
