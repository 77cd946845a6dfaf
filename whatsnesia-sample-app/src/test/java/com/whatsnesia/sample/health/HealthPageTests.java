package com.whatsnesia.sample.health;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HealthController} and {@link HealthWatch}.
 */
@SampleTest
class HealthPageTests {

	@Autowired
	private Browser browser;

	@Autowired
	private HealthWatch watch;

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
		Disposable page = this.watch.changes().subscribe();
		Awaitility.await().until(() -> this.browser.open("/health").has("#turns .badge-good"));
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		Awaitility.await()
			.until(() -> this.browser.open("/health").text("#turns"),
					(turns) -> turns.contains("OUT_OF_SERVICE The service is under maintenance."));
		page.dispose();
	}

}
