package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.webclient.WhatsnesiaClientFactory.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When an attempt is followed by another, on a virtual clock.
 */
class RetryPolicyTests {

	private final AtomicInteger attempts = new AtomicInteger();

	@Test
	void intervalsGrowAndAreCapped() {
		StepVerifier.withVirtualTime(() -> failing(5, null))
			.expectSubscription()
			.then(() -> assertThat(this.attempts).hasValue(1))
			.thenAwait(Duration.ofMillis(499))
			.then(() -> assertThat(this.attempts).hasValue(1))
			.thenAwait(Duration.ofMillis(1001))
			.then(() -> assertThat(this.attempts).hasValueGreaterThanOrEqualTo(2))
			.thenAwait(Duration.ofSeconds(3))
			.then(() -> assertThat(this.attempts).hasValueGreaterThanOrEqualTo(3))
			.thenAwait(Duration.ofSeconds(12))
			.verifyError(FailedAttempt.class);
		assertThat(this.attempts).hasValue(6);
	}

	@Test
	void retryAfterIsObeyedBeyondTheLongestInterval() {
		StepVerifier.withVirtualTime(() -> failing(1, Duration.ofSeconds(30)))
			.expectSubscription()
			.expectNoEvent(Duration.ofMillis(29_999))
			.then(() -> assertThat(this.attempts).hasValue(1))
			.thenAwait(Duration.ofMillis(1))
			.then(() -> assertThat(this.attempts).hasValue(2))
			.verifyError(FailedAttempt.class);
	}

	@ParameterizedTest
	@ValueSource(longs = { 61, 3600, Long.MAX_VALUE })
	void retryAfterBeyondTheDeadlineIsNotWaitedFor(long seconds) {
		StepVerifier.withVirtualTime(() -> failing(1, Duration.ofSeconds(seconds)))
			.expectSubscription()
			.verifyError(FailedAttempt.class);
		assertThat(this.attempts).hasValue(1);
	}

	@Test
	void attemptsStopBeforeTheDeadline() {
		StepVerifier.withVirtualTime(() -> failing(100, Duration.ofSeconds(25)))
			.thenAwait(Duration.ofSeconds(60))
			.verifyError(FailedAttempt.class);
		assertThat(this.attempts).hasValue(3);
	}

	@Test
	void otherErrorsPass() {
		StepVerifier.create(Mono.error(new IllegalStateException("broken")).retryWhen(policy(3)))
			.verifyErrorMessage("broken");
	}

	private Mono<Object> failing(int maxRetries, Duration retryAfter) {
		Failure failure = new Failure("contact.list", 503, null, List.of(), Outcome.NOT_DONE, "Wait.");
		return Mono.defer(() -> {
			this.attempts.incrementAndGet();
			return Mono.error(new FailedAttempt(new UpstreamException(failure), true, retryAfter));
		}).retryWhen(policy(maxRetries));
	}

	private static RetryPolicy policy(int maxRetries) {
		return new RetryPolicy(
				new RetrySettings(maxRetries, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(60)),
				Mono.never());
	}

}
