package com.whatsnesia.webclient;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.WhatsnesiaException;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static org.awaitility.Awaitility.await;

/**
 * Makes {@link MixedOperation}s without a pause, and keeps on after failures.
 */
final class Load implements AutoCloseable {

	private static final int CONCURRENCY = 16;

	private final WhatsnesiaClient client;

	private final Outcomes outcomes = new Outcomes();

	private final AtomicInteger number = new AtomicInteger();

	private final AtomicInteger reads = new AtomicInteger();

	private final AtomicInteger writes = new AtomicInteger();

	private volatile WhatsnesiaException failedRead;

	private volatile Throwable surprise;

	private volatile boolean goesOn = true;

	private final Disposable calls;

	private Load(WhatsnesiaClient client) {
		this.client = client;
		this.calls = Flux.<Integer>generate((sink) -> {
			if (this.goesOn) {
				sink.next(this.number.incrementAndGet());
			}
			else {
				sink.complete();
			}
		}).flatMap(this::call, CONCURRENCY).subscribe((done) -> {
		}, (ex) -> this.surprise = ex);
	}

	static Load on(WhatsnesiaClient client) {
		return new Load(client);
	}

	/**
	 * Wait until reads and writes succeed that begin now.
	 */
	void awaitSuccess() {
		int already = this.number.get() + CONCURRENCY;
		await().until(() -> this.number.get() > already);
		int reads = this.reads.get();
		int writes = this.writes.get();
		await().until(() -> this.reads.get() > reads + CONCURRENCY && this.writes.get() > writes + CONCURRENCY);
	}

	/**
	 * Wait until a read fails.
	 */
	void awaitFailedRead(Predicate<WhatsnesiaException> failure) {
		this.failedRead = null;
		await().until(() -> this.failedRead, (failed) -> failed != null && failure.test(failed));
	}

	/**
	 * End the load and return what became of the writes.
	 */
	Outcomes end() {
		this.goesOn = false;
		await().until(this.calls::isDisposed);
		if (this.surprise != null) {
			throw new AssertionError("An undocumented failure", this.surprise);
		}
		return this.outcomes;
	}

	@Override
	public void close() {
		this.goesOn = false;
		this.calls.dispose();
	}

	private Mono<Void> call(int number) {
		MixedOperation operation = MixedOperation.of(number);
		return Mono.defer(() -> operation.call(this.client, number))
			.subscribeOn(Schedulers.parallel())
			.then(Mono.<Void>fromRunnable(() -> succeeded(operation, number)))
			.onErrorResume(WhatsnesiaException.class, (ex) -> {
				failed(operation, number, ex);
				return Mono.empty();
			});
	}

	private void succeeded(MixedOperation operation, int number) {
		if (operation.isWrite()) {
			this.outcomes.add(number, Outcome.DONE);
			this.writes.incrementAndGet();
		}
		else {
			this.reads.incrementAndGet();
		}
	}

	private void failed(MixedOperation operation, int number, WhatsnesiaException failure) {
		if (operation.isWrite()) {
			this.outcomes.add(number, failure.outcome());
		}
		else {
			this.failedRead = failure;
		}
	}

}
