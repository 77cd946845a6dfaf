package com.whatsnesia.sample.health;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HealthController}, {@link HealthTurns} and {@link HealthWatch}.
 */
@SampleTest
class HealthPageTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Autowired
	private HealthTurns turns;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void showsTheAddressToWhiteList() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		Browser.Page page = this.browser.open("/health");
		assertThat(page.document().select("#health")).hasSize(1);
		assertThat(page.element("[data-copy='#health-ip-address']").text()).isEqualTo("Copy");
		assertThat(page.text("#health-badge")).isEqualTo("Service: DOWN");
	}

	@Test
	void showsTurnsThatHappenWhileAPageIsOpen() {
		Disposable page = this.client.get()
			.uri("/live")
			.exchange()
			.returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.getResponseBody()
			.subscribe();
		Awaitility.await().until(() -> last("UP"));
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		Awaitility.await().until(() -> last("OUT_OF_SERVICE"));
		page.dispose();
		assertThat(this.browser.open("/health").text("#turns li"))
			.contains("OUT_OF_SERVICE The service is under maintenance.");
	}

	private boolean last(String status) {
		return this.turns.latest().stream().findFirst().filter((turn) -> turn.status().equals(status)).isPresent();
	}

}
