package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Makes repeatable attempts again: after a growing, jittered interval, or when the server
 * said so, but never after the deadline.
 */
final class RetryPolicy extends Retry {

	private final WhatsnesiaClientFactory.RetrySettings settings;

	RetryPolicy(WhatsnesiaClientFactory.RetrySettings settings) {
		this.settings = settings;
	}

	@Override
	public Publisher<?> generateCompanion(Flux<RetrySignal> signals) {
		BackOffExecution backOff = backOff().start();
		Duration deadline = now().plus(this.settings.timeout());
		return signals.concatMap((signal) -> {
			Throwable failure = signal.failure();
			if (!(failure instanceof FailedAttempt attempt) || !attempt.isRepeatable()) {
				return Mono.error(failure);
			}
			long interval = backOff.nextBackOff();
			Duration delay = (attempt.retryAfter() != null) ? attempt.retryAfter() : Duration.ofMillis(interval);
			if (interval == BackOffExecution.STOP || delay.compareTo(deadline.minus(now())) > 0) {
				return Mono.error(failure);
			}
			return Mono.delay(delay);
		});
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
