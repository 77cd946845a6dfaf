package com.whatsnesia.sample.observability;

import java.time.Duration;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sample.SampleApplication;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import com.whatsnesia.template.TemplateMessage;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The running sample, to which all has happened that the alerts are about.
 */
final class ObservedSample implements AutoCloseable {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	private static final Map<SandboxFailure, String> FAILURES = Map.of(SandboxFailure.CREDENTIALS_REJECTED,
			"CredentialsRejectedException", SandboxFailure.IP_NOT_WHITELISTED, "IpNotWhitelistedException",
			SandboxFailure.PLAN_EXPIRED, "PlanException", SandboxFailure.WHATSAPP_ACCOUNT_MISSING,
			"WhatsAppAccountException", SandboxFailure.WHATSAPP_TIMEOUT, "UpstreamException",
			SandboxFailure.MAINTENANCE, "MaintenanceException");

	private final ConfigurableApplicationContext context;

	private ObservedSample(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts the sample as a user does, but for the port: a test's context would have no
	 * Prometheus.
	 */
	static ObservedSample start(String mode) {
		return new ObservedSample(new SpringApplicationBuilder(SampleApplication.class, Interference.class)
			.run("--server.port=0", "--whatsnesia.retry.max-retries=0", "--whatsnesia.mode=" + mode));
	}

	void succeed() {
		send().block();
		client().templates().send(TemplateMessage.of(5, TO)).block();
		client().contacts().list(ContactQuery.all().search("Budi")).block();
	}

	void fail() {
		WhatsnesiaSandbox sandbox = this.context.getBean(WhatsnesiaSandbox.class);
		FAILURES.forEach((failure, exception) -> {
			sandbox.fail(failure);
			fail(exception);
			sandbox.recover();
		});
		Interference interference = this.context.getBean(Interference.class);
		interference.answerNext(HttpStatus.TOO_MANY_REQUESTS, "");
		fail("RateLimitedException");
		interference.answerNext(HttpStatus.NOT_FOUND, "");
		fail("WrongBaseUrlException");
		// A success without what was made.
		interference.answerNext(HttpStatus.OK, "{\"status\":\"success\",\"remark\":\"success\",\"message\":[]}");
		fail("UnexpectedResponseException");
		interference.breakNext();
		fail("TransportException");
		// A check that has hung for too long is a call that nobody waits for any more.
		sandbox.fail(SandboxFailure.SLOW);
		client().verify().timeout(Duration.ofSeconds(1), Mono.empty()).block();
		sandbox.recover();
	}

	private void fail(String exception) {
		assertThatExceptionOfType(WhatsnesiaException.class).isThrownBy(() -> send().block())
			.satisfies((failure) -> assertThat(failure.getClass().getSimpleName()).isEqualTo(exception));
	}

	private Mono<SentMessage> send() {
		return client().inbox().send(OutboundMessage.text(TO, "Halo"));
	}

	private WhatsnesiaClient client() {
		return this.context.getBean(WhatsnesiaClient.class);
	}

	JsonNode endpoints() {
		return new JsonMapper().readTree(get("/actuator")).path("_links");
	}

	String scrape() {
		return get("/actuator/prometheus");
	}

	JsonNode meter(String name) {
		return new JsonMapper().readTree(get("/actuator/metrics/" + name));
	}

	private String get(String path) {
		return WebClient.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port"))
			.get()
			.uri(path)
			.retrieve()
			.bodyToMono(String.class)
			.block();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
