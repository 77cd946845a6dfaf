package com.whatsnesia.webclient;

import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.observation.DefaultWhatsnesiaOperationObservationConvention;
import com.whatsnesia.observation.OperationResult;
import com.whatsnesia.observation.WhatsnesiaObservationDocumentation;
import com.whatsnesia.observation.WhatsnesiaOperationContext;
import com.whatsnesia.observation.WhatsnesiaOperationObservationConvention;

/**
 * Observes calls with all their attempts.
 */
final class OperationObserver {

	private static final WhatsnesiaOperationObservationConvention DEFAULT_CONVENTION = new DefaultWhatsnesiaOperationObservationConvention();

	private final ObservationRegistry registry;

	private final @Nullable WhatsnesiaOperationObservationConvention convention;

	private final String account;

	OperationObserver(ObservationRegistry registry, @Nullable WhatsnesiaOperationObservationConvention convention,
			String account) {
		this.registry = registry;
		this.convention = convention;
		this.account = account;
	}

	/**
	 * Observe a call.
	 * @param dryRun whether the call is only answered, not made
	 */
	<T> Mono<T> observe(Call<T> call, boolean dryRun, Mono<T> result) {
		return Mono.deferContextual((contextView) -> {
			WhatsnesiaOperationContext context = new WhatsnesiaOperationContext(call.endpoint().operation(),
					this.account, call.messageType());
			Observation parent = contextView.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
			Observation observation = WhatsnesiaObservationDocumentation.OPERATION
				.observation(this.convention, DEFAULT_CONVENTION, () -> context, this.registry)
				.parentObservation(parent)
				.start();
			AtomicBoolean stopped = new AtomicBoolean();
			// What is not told otherwise was cancelled.
			context.setResult(OperationResult.of(Effect.IN_DOUBT.outcome(call.endpoint())));
			return result
				.doOnSuccess((value) -> context.setResult(dryRun ? OperationResult.DRY_RUN
						: isUnconfirmed(call, value) ? OperationResult.UNCONFIRMED : OperationResult.SUCCESS))
				.doOnError(WhatsnesiaException.class,
						(failure) -> context.setResult(OperationResult.of(failure.outcome())))
				.doOnError(observation::error)
				.doOnTerminate(() -> stop(observation, stopped))
				.doOnCancel(() -> stop(observation, stopped))
				.contextWrite((propagated) -> propagated.put(ObservationThreadLocalAccessor.KEY, observation));
		});
	}

	/**
	 * Stop an observation before who waits for the result sees it. A cancellation can
	 * follow a result.
	 */
	private static void stop(Observation observation, AtomicBoolean stopped) {
		if (stopped.compareAndSet(false, true)) {
			observation.stop();
		}
	}

	private static <T> boolean isUnconfirmed(Call<T> call, @Nullable T value) {
		return value != null && value == call.payload().unconfirmed();
	}

}
