package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * The body of a request, made ready anew for each attempt.
 */
interface RequestBody {

	/**
	 * Make the body ready, then the exchange with it. What stands in the way of the body
	 * ends the attempt before it begins.
	 * @param limit how long making ready may take
	 * @param exchange makes the exchange
	 */
	<T> Mono<T> exchange(Duration limit, Function<BodyInserter<?, ? super ClientHttpRequest>, Mono<T>> exchange);

	/**
	 * A body that needs nothing to be made ready.
	 */
	static RequestBody of(BodyInserter<?, ? super ClientHttpRequest> inserter) {
		return new RequestBody() {

			@Override
			public <T> Mono<T> exchange(Duration limit,
					Function<BodyInserter<?, ? super ClientHttpRequest>, Mono<T>> exchange) {
				return exchange.apply(inserter);
			}

		};
	}

	/**
	 * Text fields, and a file if there is one.
	 */
	static RequestBody form(Endpoint endpoint, MultiValueMap<String, String> fields, @Nullable Upload upload) {
		return (upload != null) ? new MultipartBody(endpoint, fields, upload) : of(BodyInserters.fromFormData(fields));
	}

}
