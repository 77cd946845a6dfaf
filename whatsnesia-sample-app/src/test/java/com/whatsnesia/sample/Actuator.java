package com.whatsnesia.sample;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.awaitility.Awaitility;

import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Reads the actuator's endpoints. It asks again where there is no answer: over WebFlux,
 * Spring Boot 4.1.1 leaves about one in a hundred requests for a health group unanswered,
 * also with the starter switched off.
 */
public class Actuator {

	private final WebTestClient client;

	public Actuator(WebTestClient client) {
		this.client = client.mutate().responseTimeout(Duration.ofSeconds(3)).build();
	}

	public WebTestClient.ResponseSpec get(String path) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.ignoreExceptionsMatching((ex) -> ex.getCause() instanceof TimeoutException)
			.until(() -> this.client.get().uri("/actuator/" + path).exchange(), (response) -> true);
	}

}
