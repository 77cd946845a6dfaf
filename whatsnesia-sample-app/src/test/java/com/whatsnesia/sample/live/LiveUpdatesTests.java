package com.whatsnesia.sample.live;

import java.time.Duration;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LiveUpdates}.
 */
class LiveUpdatesTests {

	private LiveUpdates updates = new LiveUpdates();

	@Test
	void tellsOnceOfManyChangesAtATime() {
		StepVerifier.withVirtualTime(() -> {
			this.updates = new LiveUpdates();
			return this.updates.changes();
		}).then(() -> {
			this.updates.changed(LiveTopic.BULK);
			this.updates.changed(LiveTopic.BULK);
			this.updates.changed(LiveTopic.ACTIVITY);
		})
			.thenAwait(Duration.ofSeconds(1))
			.recordWith(HashSet::new)
			.expectNextCount(2)
			.consumeRecordedWith(
					(topics) -> assertThat(topics).containsExactlyInAnyOrder(LiveTopic.ACTIVITY, LiveTopic.BULK))
			.then(() -> this.updates.changed(LiveTopic.BULK))
			.thenAwait(Duration.ofSeconds(1))
			.expectNext(LiveTopic.BULK)
			.thenCancel()
			.verify();
	}

	@Test
	void endsWithTheApplication() {
		StepVerifier.create(this.updates.end()).then(this.updates::stop).verifyComplete();
		this.updates.changed(LiveTopic.BULK);
	}

}
