package com.whatsnesia.sample.sending;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LatestResults}.
 */
class LatestResultsTests {

	private final LatestResults<Integer> results = new LatestResults<>();

	@Test
	void findsAResultAgainAndAgain() {
		UUID key = add(1);
		assertThat(find(key)).isEqualTo(1);
		assertThat(find(key)).isEqualTo(1);
		assertThat(this.results.find(UUID.randomUUID())).isNull();
	}

	@Test
	void forgetsTheOldest() {
		List<UUID> keys = IntStream.rangeClosed(1, 101).mapToObj(this::add).toList();
		assertThat(this.results.find(keys.get(0))).isNull();
		assertThat(find(keys.get(1))).isEqualTo(2);
		assertThat(find(keys.get(100))).isEqualTo(101);
	}

	@Test
	void doesNothingTwice() {
		AtomicInteger times = new AtomicInteger();
		Mono<Integer> action = Mono.fromSupplier(times::incrementAndGet);
		UUID key = UUID.randomUUID();
		assertThat(this.results.once(key, action).block()).isEqualTo(1);
		assertThat(this.results.once(key, action).block()).isEqualTo(1);
		assertThat(this.results.once(UUID.randomUUID(), action).block()).isEqualTo(2);
	}

	@Test
	void doesNothingTwiceAfterAFailure() {
		UUID key = UUID.randomUUID();
		StepVerifier.create(this.results.once(key, Mono.error(new IllegalStateException())))
			.verifyError(IllegalStateException.class);
		StepVerifier.create(this.results.once(key, Mono.just(1))).verifyError(IllegalStateException.class);
	}

	@Test
	void sharesWhatIsUnderWayThoughTheFirstDoesNotWait() {
		TestPublisher<Integer> answer = TestPublisher.create();
		UUID key = UUID.randomUUID();
		this.results.once(key, answer.mono()).subscribe().dispose();
		answer.assertNotCancelled();
		StepVerifier.create(this.results.once(key, Mono.just(2)))
			.then(() -> answer.emit(1))
			.expectNext(1)
			.verifyComplete();
	}

	private UUID add(int result) {
		UUID key = UUID.randomUUID();
		assertThat(this.results.once(key, Mono.just(result)).block()).isEqualTo(result);
		return key;
	}

	private Integer find(UUID key) {
		return this.results.find(key).block();
	}

}
