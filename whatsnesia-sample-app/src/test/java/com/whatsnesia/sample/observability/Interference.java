package com.whatsnesia.sample.observability;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import reactor.core.publisher.Mono;

import com.whatsnesia.autoconfigure.WhatsnesiaWebClientCustomizer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Answers calls in the place of the sandbox, in ways that it has no switch for.
 */
class Interference implements WhatsnesiaWebClientCustomizer {

	private final Queue<Mono<ClientResponse>> answers = new ConcurrentLinkedQueue<>();

	@Override
	public void customize(WebClient.Builder builder) {
		builder.filter((request, next) -> {
			Mono<ClientResponse> answer = this.answers.poll();
			return (answer != null) ? answer : next.exchange(request);
		});
	}

	void answerNext(HttpStatus status, String body) {
		this.answers.add(Mono.just(ClientResponse.create(status)
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.body(body)
			.build()));
	}

	void breakNext() {
		this.answers.add(Mono.error(new IOException("Connection reset")));
	}

}
