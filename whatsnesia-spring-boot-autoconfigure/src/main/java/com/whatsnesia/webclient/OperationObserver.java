package com.whatsnesia.webclient;

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
	 * @param isMade whether the call is made, not only answered or refused here
	 */
	<T> Mono<T> observe(Call<T> call, boolean isMade, Mono<T> result) {
		return Mono.deferContextual((contextView) -> {
			WhatsnesiaOperationContext context = new WhatsnesiaOperationContext(call.endpoint().operation(),
					this.account, call.messageType());
			ObservedOperation observed = ObservedOperation.start(observation(context)
				.parentObservation(contextView.getOrDefault(ObservationThreadLocalAccessor.KEY, null)));
			// What is not told otherwise was cancelled.
			context.setResult(OperationResult.of((isMade ? Effect.IN_DOUBT : Effect.NONE).outcome(call.endpoint())));
			return result.doOnSuccess((value) -> context.setResult(result(call, isMade, value)))
				.doOnError(WhatsnesiaException.class,
						(failure) -> context.setResult(OperationResult.of(failure.outcome())))
				.doOnError(observed::error)
				.doOnTerminate(observed::stop)
				.doOnCancel(observed::stop)
				.contextWrite(observed::propagate);
		});
	}

	private Observation observation(WhatsnesiaOperationContext context) {
		return WhatsnesiaObservationDocumentation.OPERATION.observation(this.convention, DEFAULT_CONVENTION,
				() -> context, this.registry);
	}

	private static <T> OperationResult result(Call<T> call, boolean isMade, @Nullable T value) {
		if (!isMade) {
			return OperationResult.DRY_RUN;
		}
		boolean isUnconfirmed = value != null && value == call.payload().unconfirmed();
		return isUnconfirmed ? OperationResult.UNCONFIRMED : OperationResult.SUCCESS;
	}

}
