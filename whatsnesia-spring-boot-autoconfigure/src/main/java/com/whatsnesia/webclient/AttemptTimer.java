package com.whatsnesia.webclient;

import java.time.Duration;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.BodyInserter;

/**
 * Watches one attempt: whether its request may have left, whether writing it makes
 * progress, and how long the answer takes from the last byte written. Until there is a
 * connection, the limits are the connector's.
 */
final class AttemptTimer {

	private final Duration writeTimeout;

	private final Duration readTimeout;

	private final Sinks.Many<Duration> limits = Sinks.many().unicast().onBackpressureBuffer();

	private volatile boolean started;

	AttemptTimer(Duration writeTimeout, Duration readTimeout) {
		this.writeTimeout = writeTimeout;
		this.readTimeout = readTimeout;
	}

	/**
	 * Watch a body while it is written.
	 */
	BodyInserter<?, ClientHttpRequest> watch(BodyInserter<?, ? super ClientHttpRequest> body) {
		return (request, context) -> {
			this.started = true;
			restart(this.writeTimeout);
			return body.insert(new WatchedRequest(request), context).doOnSuccess((done) -> restart(this.readTimeout));
		};
	}

	/**
	 * Return whether the connector asked for the request, after which a byte of it may
	 * have left. Reactor Netty does so when it has a connection, the JDK client before.
	 */
	boolean isStarted() {
		return this.started;
	}

	/**
	 * Emits or completes when a limit has passed.
	 */
	Publisher<Long> expiry() {
		return this.limits.asFlux().switchMap(Mono::delay).next();
	}

	private void restart(Duration limit) {
		this.limits.tryEmitNext(limit);
	}

	private final class WatchedRequest extends ClientHttpRequestDecorator {

		WatchedRequest(ClientHttpRequest delegate) {
			super(delegate);
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			if (body instanceof Mono) {
				return super.writeWith(body);
			}
			// The JDK client takes the body only after this method's result is complete.
			return super.writeWith(Flux.from(body)
				.doOnNext((buffer) -> restart(AttemptTimer.this.writeTimeout))
				.doOnComplete(() -> restart(AttemptTimer.this.readTimeout)));
		}

	}

}
