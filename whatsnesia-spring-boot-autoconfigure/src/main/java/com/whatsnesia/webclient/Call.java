package com.whatsnesia.webclient;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.BodyInserters;

/**
 * One call of an endpoint.
 *
 * @param <T> the type of the result
 * @param endpoint the endpoint
 * @param query the template of the query, or empty
 * @param uriVariables the values for the templates of path and query
 * @param body the body
 * @param payload the data to expect
 * @param dryRunResult the result in a dry run
 */
record Call<T>(Endpoint endpoint, String query, Map<String, ?> uriVariables, RequestBody body, Payload<?, T> payload,
		Mono<T> dryRunResult) {

	static final RequestBody NO_BODY = RequestBody.of(BodyInserters.empty());

	static <T> Call<T> read(Endpoint endpoint, String query, Map<String, ?> uriVariables, Payload<?, T> payload) {
		return new Call<>(endpoint, query, uriVariables, NO_BODY, payload, Mono.empty());
	}

	static <T> Call<T> write(Endpoint endpoint, Map<String, ?> uriVariables, RequestBody body, Payload<?, T> payload,
			Mono<T> dryRunResult) {
		return new Call<>(endpoint, "", uriVariables, body, payload, dryRunResult);
	}

	String uriTemplate() {
		return this.endpoint.path() + this.query;
	}

}
