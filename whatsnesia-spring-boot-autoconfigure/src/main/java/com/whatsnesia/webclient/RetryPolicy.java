package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;

import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Makes repeatable attempts again: after a growing, jittered interval, or when the server
 * said so, but never after the deadline.
 */
final class RetryPolicy extends Retry {

	private final WhatsnesiaClientFactory.RetrySettings settings;

	private final ActiveCalls activeCalls;

	RetryPolicy(WhatsnesiaClientFactory.RetrySettings settings, ActiveCalls activeCalls) {
		this.settings = settings;
		this.activeCalls = activeCalls;
	}

	@Override
	public Publisher<?> generateCompanion(Flux<RetrySignal> signals) {
		BackOffExecution backOff = backOff().start();
		Duration deadline = now().plus(this.settings.timeout());
		AtomicReference<@Nullable Throwable> earlier = new AtomicReference<>();
		return signals.concatMap((signal) -> {
			Throwable failure = signal.failure();
			if (!(failure instanceof FailedAttempt attempt)) {
				return Mono.error(failure);
			}
			if (!attempt.isRepeatable()) {
				Throwable before = earlier.get();
				return Mono.error((before != null && isBodyGone(attempt)) ? before : failure);
			}
			earlier.set(failure);
			long interval = backOff.nextBackOff();
			Duration delay = (attempt.retryAfter() != null) ? attempt.retryAfter() : Duration.ofMillis(interval);
			if (interval == BackOffExecution.STOP || delay.compareTo(deadline.minus(now())) > 0) {
				return Mono.error(failure);
			}
			return Mono.firstWithSignal(Mono.delay(delay), this.activeCalls.cutOff());
		});
	}

	/**
	 * A body that can be read only once ends a further attempt before it begins; what
	 * ended the attempt before says more.
	 */
	private static boolean isBodyGone(FailedAttempt attempt) {
		return attempt.failure() instanceof MediaRejectedException rejected && rejected.outcome() == Outcome.NOT_DONE;
	}

	private ExponentialBackOff backOff() {
		long initialInterval = this.settings.initialInterval().toMillis();
		ExponentialBackOff backOff = new ExponentialBackOff();
		backOff.setInitialInterval(initialInterval);
		backOff.setJitter(initialInterval / 2);
		backOff.setMaxInterval(Math.max(initialInterval, this.settings.maxInterval().toMillis()));
		backOff.setMaxAttempts(this.settings.maxRetries());
		return backOff;
	}

	private static Duration now() {
		return Duration.ofMillis(Schedulers.parallel().now(TimeUnit.MILLISECONDS));
	}

}
