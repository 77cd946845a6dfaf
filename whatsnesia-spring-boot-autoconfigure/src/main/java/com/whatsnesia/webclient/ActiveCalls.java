package com.whatsnesia.webclient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.util.function.SingletonSupplier;

/**
 * The calls that are under way. While the application shuts down they may finish, but no
 * further one begins.
 */
final class ActiveCalls {

	/**
	 * Made for the first call, since it takes much of Reactor along.
	 */
	private final Supplier<Sinks.Empty<Void>> cut = SingletonSupplier.of(Sinks::empty);

	private final List<Runnable> waiting = new ArrayList<>();

	private volatile boolean isCut;

	private boolean isClosed;

	private int count;

	/**
	 * Make a call one of those under way, unless no further one may begin.
	 */
	<T> Mono<T> admit(Mono<T> call) {
		return Mono.using(this::enter, (entered) -> call, (entered) -> leave());
	}

	/**
	 * Let no further call begin.
	 * @return whether any is under way
	 */
	synchronized boolean close() {
		this.isClosed = true;
		return this.count > 0;
	}

	/**
	 * Let no further call begin.
	 * @param whenDrained run when none is under way any more
	 */
	void close(Runnable whenDrained) {
		if (!waits(whenDrained)) {
			whenDrained.run();
		}
	}

	/**
	 * Let calls begin again.
	 */
	synchronized void open() {
		this.isClosed = false;
	}

	synchronized boolean isOpen() {
		return !this.isClosed;
	}

	/**
	 * End what is still under way. Where nothing is, Reactor is not touched: there may
	 * never have been a call.
	 */
	void cut() {
		this.isCut = true;
		if (close()) {
			this.cut.get().tryEmitEmpty();
		}
	}

	boolean isCut() {
		return this.isCut;
	}

	/**
	 * Completes when what is under way has to end.
	 */
	Mono<Void> untilCut() {
		return this.cut.get().asMono();
	}

	/**
	 * Fails when what is under way has to end.
	 */
	<T> Mono<T> cutOff() {
		return untilCut().then(Mono.error(ShutdownException::new));
	}

	private synchronized boolean waits(Runnable whenDrained) {
		return close() && this.waiting.add(whenDrained);
	}

	private synchronized Integer enter() {
		if (this.isClosed) {
			throw new ShutdownException();
		}
		return ++this.count;
	}

	private void leave() {
		left().forEach(Runnable::run);
	}

	private synchronized List<Runnable> left() {
		if (--this.count > 0) {
			return List.of();
		}
		List<Runnable> drained = List.copyOf(this.waiting);
		this.waiting.clear();
		return drained;
	}

}
