package com.whatsnesia.webclient;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.web.reactive.function.BodyInserters;

/**
 * One call of an endpoint.
 *
 * @param <T> the type of the result
 * @param endpoint the endpoint
 * @param query the template of the query, or empty
 * @param uriVariables the values for the templates of path and query
 * @param body the body
 * @param personal the values that must not appear in a failure's text
 * @param payload the data to expect
 * @param dryRunResult the result in a dry run
 * @param messageType the kind of message that is sent, or null where none is
 * @param objection why the call must not be made, or null
 */
record Call<T>(Endpoint endpoint, String query, Map<String, ?> uriVariables, RequestBody body,
		Collection<String> personal, Payload<?, T> payload, Mono<T> dryRunResult, @Nullable String messageType,
		@Nullable WhatsnesiaException objection) {

	static final RequestBody NO_BODY = RequestBody.of(BodyInserters.empty());

	static <T> Call<T> read(Endpoint endpoint, String query, Map<String, ?> uriVariables, Collection<String> personal,
			Payload<?, T> payload) {
		return new Call<>(endpoint, query, uriVariables, NO_BODY, personal, payload, Mono.empty(), null, null);
	}

	static <T> Call<T> write(Endpoint endpoint, Map<String, ?> uriVariables, RequestBody body,
			Collection<String> personal, Payload<?, T> payload, Mono<T> dryRunResult) {
		return new Call<>(endpoint, "", uriVariables, body, personal, payload, dryRunResult, null, null);
	}

	static <T> Call<T> send(Endpoint endpoint, MessageForm form, Payload<?, T> payload, Mono<T> dryRunResult) {
		return new Call<>(endpoint, "", Map.of(), form.body(endpoint), form.personal(), payload, dryRunResult,
				form.messageType(), null);
	}

	Call<T> unless(@Nullable WhatsnesiaException objection) {
		return new Call<>(this.endpoint, this.query, this.uriVariables, this.body, this.personal, this.payload,
				this.dryRunResult, this.messageType, objection);
	}

	String uriTemplate() {
		return this.endpoint.path() + this.query;
	}

	@Override
	public String toString() {
		return "Call[" + this.endpoint.operation() + "]";
	}

}
