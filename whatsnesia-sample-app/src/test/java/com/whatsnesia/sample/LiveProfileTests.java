package com.whatsnesia.sample;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the {@code live} profile, without credentials: no call leaves the machine.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "WHATSNESIA_CLIENT_ID=", "WHATSNESIA_CLIENT_SECRET=", "spring.test.webtestclient.timeout=60s" })
@AutoConfigureWebTestClient
@ActiveProfiles("live")
@Import(Browser.class)
class LiveProfileTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Test
	void talksToTheService(@Autowired WhatsnesiaConnectionDetails connectionDetails,
			@Autowired ObjectProvider<WhatsnesiaSandbox> sandbox) {
		assertThat(connectionDetails.getBaseUrl()).hasToString("https://whatsnesia.com/external-api");
		assertThat(sandbox.getIfAvailable()).isNull();
	}

	@Test
	void keepsTheDefaultTimes(@Autowired WhatsnesiaProperties properties) {
		WhatsnesiaProperties defaults = new WhatsnesiaProperties();
		assertThat(properties.getHealth().getTimeToLive()).isEqualTo(defaults.getHealth().getTimeToLive());
		assertThat(properties.getHealth().getTimeout()).isEqualTo(defaults.getHealth().getTimeout());
		assertThat(properties.getHttp().getReadTimeout()).isEqualTo(defaults.getHttp().getReadTimeout());
		assertThat(properties.getHttp().getSendTimeout()).isEqualTo(defaults.getHttp().getSendTimeout());
		assertThat(properties.getRetry().getTimeout()).isEqualTo(defaults.getRetry().getTimeout());
	}

	@ParameterizedTest
	@ValueSource(strings = { "failures", "recover", "engine", "reset" })
	void hasNoSwitches(String name) {
		this.client.post().uri("/sandbox/" + name).exchange().expectStatus().isNotFound().expectBody();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/__admin", "/__admin/mappings", "/__admin/whatsnesia",
			"/__admin/whatsnesia/failures/ip-not-whitelisted", "/sandbox" })
	void hasNoSwitchesOfTheSandboxItself(String uri) {
		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE)) {
			this.client.method(method).uri(uri).exchange().expectStatus().isNotFound().expectBody();
		}
	}

	@Test
	void hasNothingOfTheSandbox(@Autowired ConfigurableApplicationContext context) {
		assertThat(Stream.of(context.getBeanDefinitionNames()).map(context::getType).filter(Objects::nonNull))
			.extracting(Class::getPackageName)
			.contains("com.whatsnesia.sample.message")
			.doesNotContain("com.whatsnesia.sample.sandbox", "com.whatsnesia.sandbox",
					"com.whatsnesia.autoconfigure.sandbox");
	}

	@Test
	void healthNamesTheMissingProperty() {
		this.client.get()
			.uri("/actuator/health")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectBody()
			.jsonPath("$.components.whatsnesia.details.reason")
			.isEqualTo("client-id-missing");
	}

	@Test
	void pageNamesTheMissingPropertyAndShowsNoSandbox() {
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("header")).contains("Live service");
		assertThat(page.text("[role=alert] .remedy")).contains("whatsnesia.client-id");
		assertThat(page.text("#health-reason")).isEqualTo("client-id-missing");
		assertThat(page.has("#sandbox")).isFalse();
		assertThat(page.document().text().toLowerCase()).doesNotContain("sandbox");
	}

	@Test
	void pagesToSendTellThatItIsReal() {
		Browser.Page page = this.browser.open("/send/text");
		assertThat(page.text("#guard-rails-mode")).contains("reaches people's phones");
		assertThat(page.document().text().toLowerCase()).doesNotContain("sandbox");
	}

}
