package com.whatsnesia.sample.web;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SameOriginFilter}.
 */
class SameOriginFilterTests {

	private final SameOriginFilter filter = new SameOriginFilter();

	private final AtomicBoolean passed = new AtomicBoolean();

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example", "http://localhost:8081", "http://localhost",
			"https://evil.localhost:8080", "http://localhost:8080.evil.example", "null", "" })
	void refusesForeignOrigins(String origin) {
		refused(post().header(HttpHeaders.ORIGIN, origin));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void refusesForeignSites(String site) {
		refused(post().header("Sec-Fetch-Site", site));
		refused(post().header("Sec-Fetch-Site", site).header(HttpHeaders.ORIGIN, "http://localhost:8080"));
	}

	@ParameterizedTest
	@CsvSource({ "POST", "PUT", "DELETE", "PATCH" })
	void refusesWhateverChangesSomething(String method) {
		refused(request(method).header(HttpHeaders.ORIGIN, "http://evil.example"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080", "https://localhost:8080", "http://LOCALHOST:8080" })
	void letsItsOwnPagesThrough(String origin) {
		let(post().header(HttpHeaders.ORIGIN, origin).header("Sec-Fetch-Site", "same-origin"));
	}

	@Test
	void letsProgramsThrough() {
		let(post());
	}

	@Test
	void letsReadsThrough() {
		let(request("GET").header(HttpHeaders.ORIGIN, "http://evil.example").header("Sec-Fetch-Site", "cross-site"));
	}

	private static MockServerHttpRequest.BaseBuilder<?> post() {
		return request("POST");
	}

	private static MockServerHttpRequest.BaseBuilder<?> request(String method) {
		return MockServerHttpRequest.method(HttpMethod.valueOf(method), "/contacts")
			.header(HttpHeaders.HOST, "localhost:8080");
	}

	private void refused(MockServerHttpRequest.BaseBuilder<?> request) {
		StepVerifier.create(filter(request))
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOfSatisfying(ResponseStatusException.class,
					(refusal) -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN)))
			.verify();
		assertThat(this.passed).isFalse();
	}

	private void let(MockServerHttpRequest.BaseBuilder<?> request) {
		StepVerifier.create(filter(request)).verifyComplete();
		assertThat(this.passed).isTrue();
	}

	private Mono<Void> filter(MockServerHttpRequest.BaseBuilder<?> request) {
		return this.filter.filter(MockServerWebExchange.from(request),
				(exchange) -> Mono.fromRunnable(() -> this.passed.set(true)));
	}

}
