package com.whatsnesia.sample.sending;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OneTimeKey}.
 */
class OneTimeKeyTests {

	private final OneTimeKey key = new OneTimeKey(UUID.randomUUID());

	@Test
	void isTheSameForTheSameForm() {
		assertThat(this.key.with("to", null)).isEqualTo(new OneTimeKey(this.key.key()).with("to", null));
	}

	@Test
	void isAnotherForAnotherFormOrAnotherText() {
		assertThat(this.key.with("a")).isNotEqualTo(this.key.with("b"))
			.isNotEqualTo(new OneTimeKey(UUID.randomUUID()).with("a"));
	}

	@Test
	void isAnotherEachTimeWhereAFormHasNone() {
		assertThat(new OneTimeKey(null).with("a")).isNotEqualTo(new OneTimeKey(null).with("a"));
	}

}
