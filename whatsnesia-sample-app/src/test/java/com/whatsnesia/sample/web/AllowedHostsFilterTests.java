package com.whatsnesia.sample.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AllowedHostsFilter}.
 */
class AllowedHostsFilterTests {

	private final AllowedHostsFilter filter = new AllowedHostsFilter(
			new ConsoleProperties(List.of("localhost", "127.0.0.1", "[::1]")));

	private final AtomicBoolean passed = new AtomicBoolean();

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "[::1]", "[::1]:8080" })
	void letsOwnNamesThrough(String host) {
		StepVerifier.create(filter(get().header(HttpHeaders.HOST, host))).verifyComplete();
		assertThat(this.passed).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "evil.example:8080", "localhost.evil.example", "evil.localhost:8080",
			"127.0.0.1.evil.example", "localhost:8080:1", "localhost:x", "localhost:8080@evil.example", "[::2]", "::1",
			"localhost,evil.example", "" })
	void refusesOtherNames(String host) {
		refused(get().header(HttpHeaders.HOST, host));
	}

	@Test
	void refusesWhoGivesNoName() {
		refused(get());
	}

	private static MockServerHttpRequest.BaseBuilder<?> get() {
		return MockServerHttpRequest.get("/contacts");
	}

	private void refused(MockServerHttpRequest.BaseBuilder<?> request) {
		StepVerifier.create(filter(request))
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOfSatisfying(ResponseStatusException.class,
					(refusal) -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN)))
			.verify();
		assertThat(this.passed).isFalse();
	}

	private Mono<Void> filter(MockServerHttpRequest.BaseBuilder<?> request) {
		return this.filter.filter(MockServerWebExchange.from(request),
				(exchange) -> Mono.fromRunnable(() -> this.passed.set(true)));
	}

}
