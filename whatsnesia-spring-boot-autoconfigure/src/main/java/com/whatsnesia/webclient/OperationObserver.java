package com.whatsnesia.webclient;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
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

	private static final Log logger = LogFactory.getLog(OperationObserver.class);

	/**
	 * What the service remarks. Anything else comes from somebody else.
	 */
	private static final Pattern REMARK = Pattern.compile("[A-Za-z_]{1,40}");

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
	 * @param result makes the call
	 */
	<T> Mono<T> observe(Call<T> call, boolean isMade, Function<WhatsnesiaOperationContext, Mono<T>> result) {
		return Mono.deferContextual((contextView) -> {
			WhatsnesiaOperationContext context = new WhatsnesiaOperationContext(call.endpoint().operation(),
					this.account, call.messageType());
			ObservedOperation observed = ObservedOperation.start(observation(context)
				.parentObservation(contextView.getOrDefault(ObservationThreadLocalAccessor.KEY, null)));
			// What is not told otherwise was cancelled.
			context.setResult(OperationResult.of((isMade ? Effect.IN_DOUBT : Effect.NONE).outcome(call.endpoint())));
			return result.apply(context).doOnSuccess((value) -> {
				context.setResult(result(call, isMade, value));
				observed.stop();
			}).doOnError((error) -> {
				fail(context, error);
				observed.error(error);
				observed.stop();
			}).doOnCancel(() -> cancel(context, observed)).contextWrite(observed::propagate);
		});
	}

	/**
	 * One line tells of a failure in the log; what is in it is fit for everybody.
	 */
	private static void fail(WhatsnesiaOperationContext context, Throwable error) {
		if (!(error instanceof WhatsnesiaException failure)) {
			return;
		}
		context.setResult(OperationResult.of(failure.outcome()));
		String remark = failure.remark();
		logger.warn("%s failed: %s, error=%s, status=%s, remark=%s, attempts=%d. %s".formatted(context.getOperation(),
				accountAndResult(context), failure.getClass().getSimpleName(),
				(failure.httpStatus() != null) ? failure.httpStatus() : "-",
				(remark != null && REMARK.matcher(remark).matches()) ? remark : "-", context.getAttempts(),
				failure.remedy()));
	}

	/**
	 * Nobody learns of a write that was cancelled on its way, unless the log tells.
	 */
	private static void cancel(WhatsnesiaOperationContext context, ObservedOperation observed) {
		if (observed.cancel() && context.getResult() == OperationResult.UNKNOWN) {
			logger.warn("%s was cancelled: %s, attempts=%d. It may have been done all the same."
				.formatted(context.getOperation(), accountAndResult(context), context.getAttempts()));
		}
	}

	private static String accountAndResult(WhatsnesiaOperationContext context) {
		return "account=" + context.getAccount() + ", result=" + Objects.requireNonNull(context.getResult()).label();
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
