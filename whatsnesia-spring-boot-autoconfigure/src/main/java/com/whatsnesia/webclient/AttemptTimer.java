package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.BodyInserter;

/**
 * Watches one attempt: whether its request may have left, whether writing it makes
 * progress, and how long the answer takes from the last byte written. Until there is a
 * connection, the limits are the connector's.
 * <p>
 * Reactor Netty inserts the body when it has a connection, and is done when the last byte
 * is written. The JDK client inserts it before there is a connection, and takes it later.
 */
final class AttemptTimer {

	private final Duration writeTimeout;

	private final Duration readTimeout;

	private final Duration shortestLimit;

	private volatile long deadline;

	private volatile boolean started;

	private volatile boolean inserted;

	private final AtomicReference<Departure> departure = new AtomicReference<>(Departure.PENDING);

	AttemptTimer(Duration writeTimeout, Duration readTimeout) {
		this.writeTimeout = writeTimeout;
		this.readTimeout = readTimeout;
		this.shortestLimit = (writeTimeout.compareTo(readTimeout) < 0) ? writeTimeout : readTimeout;
	}

	/**
	 * Watch a body while it is written.
	 */
	BodyInserter<?, ClientHttpRequest> watch(BodyInserter<?, ? super ClientHttpRequest> body) {
		return (request, context) -> {
			restart(this.writeTimeout);
			return body.insert(new WatchedRequest(request), context).doOnSuccess((done) -> {
				this.inserted = true;
				restart(this.readTimeout);
			});
		};
	}

	/**
	 * Return whether a byte of the request may have left: its body was asked for, which
	 * needs a connection, or it has none. Once this is false it stays so: a request that
	 * is still under way to a connection does not leave any more.
	 */
	boolean mayHaveLeft() {
		return !this.departure.compareAndSet(Departure.PENDING, Departure.CALLED_OFF)
				&& this.departure.get() == Departure.LEFT;
	}

	/**
	 * Completes when a limit has passed. A limit only moves the deadline, since most
	 * attempts have several of them and are over long before. The deadline is looked at
	 * again no later than after the shortest limit, before which none can end.
	 */
	Mono<Void> expiry() {
		return Mono.defer(() -> Mono.delay(untilNextLook())).repeat(() -> !isOver()).then();
	}

	private void restart(Duration limit) {
		this.deadline = now() + limit.toNanos();
		this.started = true;
	}

	private Duration untilNextLook() {
		long shortest = this.shortestLimit.toNanos();
		return Duration.ofNanos(this.started ? Math.min(this.deadline - now(), shortest) : shortest);
	}

	private boolean isOver() {
		return this.started && this.deadline - now() <= 0;
	}

	private static long now() {
		return Schedulers.parallel().now(TimeUnit.NANOSECONDS);
	}

	private <T> Mono<T> depart(Mono<T> request) {
		return Mono.defer(() -> leaves() ? request : Mono.error(calledOff()));
	}

	private static CancellationException calledOff() {
		return new CancellationException("The attempt was given up before its request left");
	}

	private boolean leaves() {
		return this.departure.compareAndSet(Departure.PENDING, Departure.LEFT)
				|| this.departure.get() == Departure.LEFT;
	}

	private enum Departure {

		PENDING, LEFT, CALLED_OFF

	}

	private final class WatchedRequest extends ClientHttpRequestDecorator {

		WatchedRequest(ClientHttpRequest delegate) {
			super(delegate);
		}

		@Override
		public Mono<Void> setComplete() {
			return depart(Mono.defer(super::setComplete));
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			if (body instanceof Mono<? extends DataBuffer> single) {
				return super.writeWith(depart(single));
			}
			Flux<DataBuffer> watched = Flux.<DataBuffer>from(body)
				.doOnNext((buffer) -> restart(AttemptTimer.this.writeTimeout))
				.doOnComplete(() -> restart(
						AttemptTimer.this.inserted ? AttemptTimer.this.readTimeout : AttemptTimer.this.writeTimeout));
			return super.writeWith(Flux.defer(() -> leaves() ? watched : Flux.error(calledOff())));
		}

	}

}
