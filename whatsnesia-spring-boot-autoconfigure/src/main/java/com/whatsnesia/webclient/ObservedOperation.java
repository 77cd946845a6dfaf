package com.whatsnesia.webclient;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.Exceptions;
import reactor.util.context.Context;

/**
 * An observation that has been started. What goes wrong with it is logged: who observes
 * must not make a message that was sent look like one that failed.
 */
final class ObservedOperation {

	private static final Log logger = LogFactory.getLog(ObservedOperation.class);

	private final Observation observation;

	private final AtomicBoolean stopped = new AtomicBoolean();

	private ObservedOperation(Observation observation) {
		this.observation = observation;
	}

	static ObservedOperation start(Observation observation) {
		ObservedOperation observed = new ObservedOperation(observation);
		guard(observation::start);
		return observed;
	}

	void error(Throwable error) {
		guard(() -> this.observation.error(error));
	}

	/**
	 * Stop the observation, once: a cancellation can follow a result.
	 */
	void stop() {
		if (this.stopped.compareAndSet(false, true)) {
			guard(this.observation::stop);
		}
	}

	/**
	 * Stop the observation of an operation that nobody waits for any more.
	 * @return whether it was still going on
	 */
	boolean cancel() {
		boolean isGoingOn = this.stopped.compareAndSet(false, true);
		if (isGoingOn) {
			guard(() -> this.observation.error(new CancellationException("The operation was cancelled")));
			guard(this.observation::stop);
		}
		return isGoingOn;
	}

	/**
	 * Make the observation the parent of what follows, unless it is switched off.
	 */
	Context propagate(Context context) {
		return this.observation.isNoop() ? context : context.put(ObservationThreadLocalAccessor.KEY, this.observation);
	}

	private static void guard(Runnable call) {
		try {
			call.run();
		}
		catch (Throwable ex) {
			Exceptions.throwIfJvmFatal(ex);
			// The exception's own text could be personal.
			logger.warn("Observing an operation failed with " + ex.getClass().getName());
		}
	}

}
