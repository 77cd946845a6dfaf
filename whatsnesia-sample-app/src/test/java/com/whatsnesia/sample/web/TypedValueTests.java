package com.whatsnesia.sample.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TypedValue}.
 */
class TypedValueTests {

	@Test
	void reads() {
		assertThat(TypedValue.decimal(" -6.2088 ", "latitude")).isEqualTo(-6.2088);
		assertThat(TypedValue.decimal("0", "latitude")).isZero();
		assertThat(TypedValue.whole(" 12", "id")).isEqualTo(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6,2", "NaN", "Infinity", "0x1p3", "1d", "six" })
	void refusesWhatIsNoNumber(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedValue.decimal(text, "latitude"))
			.withMessage("'latitude' must be a number");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.5", "1e3", "99999999999999999999", "one" })
	void refusesWhatIsNoWholeNumber(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedValue.whole(text, "id"))
			.withMessage("'id' must be a whole number");
	}

}
