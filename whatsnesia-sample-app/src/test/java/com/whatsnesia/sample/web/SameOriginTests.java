package com.whatsnesia.sample.web;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that no request that changes something is forgotten: all that the application
 * answers, Actuator's included.
 */
@SampleTest
class SameOriginTests {

	private static final Set<RequestMethod> SAFE = Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

	@Autowired
	private WebTestClient client;

	@Autowired
	private ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

	@Test
	void refusesEverythingThatChangesSomethingToForeignPages() {
		assertThat(changes()).hasSizeGreaterThan(15)
			.extracting(Change::uri)
			.contains(URI.create("/sandbox/failures"), URI.create("/contacts/1/delete"), URI.create("/api/messages"));
		assertThat(changes()).allSatisfy((change) -> {
			assertThat(status(change, HttpHeaders.ORIGIN, "https://evil.example")).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(status(change, HttpHeaders.ORIGIN, "null")).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(status(change, "Sec-Fetch-Site", "cross-site")).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(status(change, "Sec-Fetch-Site", "same-origin")).isNotEqualTo(HttpStatus.FORBIDDEN);
		});
	}

	private List<Change> changes() {
		return this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(SameOriginTests::changes)
			.distinct()
			.toList();
	}

	private static Stream<Change> changes(RequestMappingInfo mapping) {
		Collection<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		// Without a method, a mapping takes all.
		return (methods.isEmpty() ? Stream.of(RequestMethod.POST) : methods.stream().filter((it) -> !SAFE.contains(it)))
			.flatMap((method) -> mapping.getPatternsCondition()
				.getPatterns()
				.stream()
				.map((pattern) -> pattern.getPatternString().replaceAll("\\{[^}]*}", "1"))
				.map((path) -> new Change(method.asHttpMethod(), URI.create(path))));
	}

	private HttpStatusCode status(Change change, String header, String value) {
		return this.client.method(change.method())
			.uri(change.uri().toString())
			.header(header, value)
			.exchange()
			.returnResult(Void.class)
			.getStatus();
	}

	/**
	 * A request that changes something.
	 *
	 * @param method the method
	 * @param uri the URI
	 */
	private record Change(HttpMethod method, URI uri) {
	}

}
