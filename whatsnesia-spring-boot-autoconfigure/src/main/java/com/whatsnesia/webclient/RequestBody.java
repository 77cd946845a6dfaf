package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;

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

}
