package com.whatsnesia.sample.sending;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LatestResults}.
 */
class LatestResultsTests {

	private final LatestResults<Integer> results = new LatestResults<>();

	@Test
	void findsAResultAgainAndAgain() {
		UUID key = this.results.add(1);
		assertThat(this.results.find(key)).isEqualTo(1);
		assertThat(this.results.find(key)).isEqualTo(1);
		assertThat(this.results.find(UUID.randomUUID())).isNull();
	}

	@Test
	void forgetsTheOldest() {
		List<UUID> keys = IntStream.rangeClosed(1, 101).mapToObj(this.results::add).toList();
		assertThat(this.results.find(keys.get(0))).isNull();
		assertThat(this.results.find(keys.get(1))).isEqualTo(2);
		assertThat(this.results.find(keys.get(100))).isEqualTo(101);
	}

}
