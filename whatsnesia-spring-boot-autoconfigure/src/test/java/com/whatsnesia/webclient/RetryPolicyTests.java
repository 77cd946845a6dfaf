package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.webclient.WhatsnesiaClientFactory.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * When an attempt is followed by another, on a virtual clock.
 */
class RetryPolicyTests {

	private static final FailedAttempt REPEATABLE = new FailedAttempt(new UpstreamException(failure(Outcome.NOT_DONE)),
			true, Duration.ZERO);

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
	void retryAfterUpToTheDeadlineIsWaitedFor() {
		StepVerifier.withVirtualTime(() -> failing(1, Duration.ofSeconds(60)))
			.thenAwait(Duration.ofSeconds(60))
			.verifyError(FailedAttempt.class);
		assertThat(this.attempts).hasValue(2);
	}

	@Test
	void longestIntervalIsNotExceeded() {
		RetryPolicy policy = new RetryPolicy(
				new RetrySettings(10, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMinutes(10)),
				new ActiveCalls());
		StepVerifier.withVirtualTime(() -> failing(null).retryWhen(policy))
			.thenAwait(Duration.ofSeconds(40))
			.verifyError(FailedAttempt.class);
		assertThat(this.attempts).hasValue(11);
	}

	@Test
	void intervalsDiffer() {
		StepVerifier.withVirtualTime(() -> Flux.range(0, 50).flatMap((call) -> failing(1, null).onErrorComplete(), 50))
			.expectSubscription()
			.thenAwait(Duration.ofMillis(1250))
			.then(() -> assertThat(this.attempts).hasValueBetween(51, 99))
			.thenAwait(Duration.ofSeconds(1))
			.verifyComplete();
	}

	@Test
	void whatMustNotBeRepeatedEndsTheCall() {
		FailedAttempt last = new FailedAttempt(new UpstreamException(failure(Outcome.NOT_DONE)), false, null);
		assertThat(errorOf(last)).isSameAs(last);
		assertThat(this.attempts).hasValue(1);
		assertThat(errorOf(REPEATABLE, last)).isSameAs(last);
		assertThat(this.attempts).hasValue(3);
	}

	@Test
	void bodyThatIsGoneLeavesTheFailureBeforeIt() {
		FailedAttempt gone = new FailedAttempt(new MediaRejectedException(failure(Outcome.NOT_DONE)), false, null);
		FailedAttempt broken = new FailedAttempt(new MediaRejectedException(failure(Outcome.UNKNOWN)), false, null);
		assertThat(errorOf(gone)).isSameAs(gone);
		assertThat(errorOf(REPEATABLE, gone)).isSameAs(REPEATABLE);
		assertThat(errorOf(REPEATABLE, broken)).isSameAs(broken);
	}

	@Test
	void otherErrorsPass() {
		StepVerifier.create(Mono.error(new IllegalStateException("broken")).retryWhen(policy(3)))
			.verifyErrorMessage("broken");
	}

	private Mono<Object> failing(int maxRetries, Duration retryAfter) {
		return failing(retryAfter).retryWhen(policy(maxRetries));
	}

	private Mono<Object> failing(Duration retryAfter) {
		return Mono.defer(() -> {
			this.attempts.incrementAndGet();
			return Mono.error(new FailedAttempt(new UpstreamException(failure(Outcome.NOT_DONE)), true, retryAfter));
		});
	}

	private Throwable errorOf(FailedAttempt... failures) {
		Iterator<FailedAttempt> attempts = List.of(failures).iterator();
		return catchThrowable(() -> Mono.defer(() -> {
			this.attempts.incrementAndGet();
			return Mono.error(attempts.next());
		}).retryWhen(policy(5)).block());
	}

	private static Failure failure(Outcome outcome) {
		return new Failure("contact.list", 503, null, List.of(), outcome, "Wait.");
	}

	@Test
	void waitingEndsWhenThereIsNoUseInIt() {
		ActiveCalls activeCalls = new ActiveCalls();
		RetryPolicy policy = new RetryPolicy(
				new RetrySettings(1, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(60)),
				activeCalls);
		StepVerifier.withVirtualTime(() -> activeCalls.admit(failing(Duration.ofSeconds(30)).retryWhen(policy)))
			.expectSubscription()
			.expectNoEvent(Duration.ofSeconds(29))
			.then(activeCalls::cut)
			.verifyError(ShutdownException.class);
		assertThat(this.attempts).hasValue(1);
	}

	private static RetryPolicy policy(int maxRetries) {
		return new RetryPolicy(
				new RetrySettings(maxRetries, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(60)),
				new ActiveCalls());
	}

}
