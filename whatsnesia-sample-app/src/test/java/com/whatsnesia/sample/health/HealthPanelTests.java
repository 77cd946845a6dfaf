package com.whatsnesia.sample.health;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HealthPanelAdvice} and the health endpoint beside it.
 */
@SampleTest
class HealthPanelTests {

	private static final String DETAILS = "$.components.whatsnesia.details.";

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void showsThatAllIsWell() {
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.text("#health-status")).isEqualTo("UP");
		assertThat(page.text("#health-credentials")).isEqualTo("accepted");
		assertThat(page.text("#health-ip-whitelist")).isEqualTo("accepted");
		assertThat(page.text("#health-plan")).isEqualTo("active");
		assertThat(page.text("#health-mode")).isEqualTo("live");
		assertThat(page.text("#health-base-url")).isEqualTo(this.sandbox.baseUrl().toString());
		assertThat(page.text("#health time")).endsWith(" UTC");
		assertThat(page.has("#health-reason")).isFalse();
		assertThat(page.has("#health-remedy")).isFalse();
		assertThat(page.has("#health-ip-address")).isFalse();
	}

	@Test
	void showsWhatIsWrong() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.text("#health-status")).isEqualTo("DOWN");
		assertThat(page.text("#health-reason")).isEqualTo("ip-not-whitelisted");
		assertThat(page.text("#health-remedy")).contains("127.0.0.1");
		assertThat(page.text("#health-ip-address")).isEqualTo("127.0.0.1");
		assertThat(page.text("#health-ip-whitelist")).isEqualTo("rejected");
	}

	@Test
	void endpointFollowsTheService() {
		health(HttpStatus.OK).jsonPath(DETAILS + "ipWhitelist").isEqualTo("accepted");
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		health(HttpStatus.SERVICE_UNAVAILABLE).jsonPath("$.status")
			.isEqualTo("DOWN")
			.jsonPath(DETAILS + "ipWhitelist")
			.isEqualTo("rejected")
			.jsonPath(DETAILS + "ipAddress")
			.isEqualTo("127.0.0.1")
			.jsonPath(DETAILS + "remedy")
			.isNotEmpty();
		this.sandbox.recover();
		health(HttpStatus.OK).jsonPath("$.status").isEqualTo("UP");
	}

	@Test
	void livenessAndReadinessDoNotFollowTheService() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		get("/actuator/health/liveness", HttpStatus.OK);
		get("/actuator/health/readiness", HttpStatus.OK);
	}

	@Test
	void exposesNoMoreEndpointsThanMeant() {
		get("/actuator/info", HttpStatus.OK);
		get("/actuator/metrics", HttpStatus.OK);
		get("/actuator/env", HttpStatus.NOT_FOUND);
	}

	private WebTestClient.BodyContentSpec health(HttpStatus status) {
		return get("/actuator/health", status);
	}

	private WebTestClient.BodyContentSpec get(String uri, HttpStatus status) {
		return this.client.get().uri(uri).exchange().expectStatus().isEqualTo(status).expectBody();
	}

}
