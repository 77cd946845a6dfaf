package com.whatsnesia.webclient;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The calls that are under way. While the application shuts down they may finish, but no
 * further one begins.
 */
final class ActiveCalls {

	private final Sinks.Empty<Void> cut = Sinks.empty();

	private volatile boolean isCut;

	private int count;

	private Sinks.@Nullable Empty<Void> drained;

	/**
	 * Make a call one of those under way, unless no further one may begin.
	 */
	<T> Mono<T> admit(Mono<T> call) {
		return Mono.using(this::enter, (entered) -> call, (entered) -> leave());
	}

	/**
	 * Let no further call begin.
	 * @return completion when none is under way any more
	 */
	Mono<Void> close() {
		Sinks.Empty<Void> drained = closed();
		return drained.asMono();
	}

	/**
	 * Let calls begin again.
	 */
	synchronized void open() {
		this.drained = null;
	}

	synchronized boolean isOpen() {
		return this.drained == null;
	}

	/**
	 * End what is still under way.
	 */
	void cut() {
		close();
		this.isCut = true;
		this.cut.tryEmitEmpty();
	}

	boolean isCut() {
		return this.isCut;
	}

	/**
	 * Completes when what is under way has to end.
	 */
	Mono<Void> untilCut() {
		return this.cut.asMono();
	}

	/**
	 * Fails when what is under way has to end.
	 */
	<T> Mono<T> cutOff() {
		return untilCut().then(Mono.error(ShutdownException::new));
	}

	private synchronized Sinks.Empty<Void> closed() {
		Sinks.Empty<Void> drained = this.drained;
		if (drained == null) {
			drained = Sinks.empty();
			this.drained = drained;
			if (this.count == 0) {
				drained.tryEmitEmpty();
			}
		}
		return drained;
	}

	private synchronized Integer enter() {
		if (this.drained != null) {
			throw new ShutdownException();
		}
		return ++this.count;
	}

	private void leave() {
		Sinks.Empty<Void> drained = left();
		if (drained != null) {
			drained.tryEmitEmpty();
		}
	}

	private synchronized Sinks.@Nullable Empty<Void> left() {
		return (--this.count == 0) ? this.drained : null;
	}

}
