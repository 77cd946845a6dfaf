package com.whatsnesia.sample.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TypedNumber}.
 */
class TypedNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "0812-0000-0001", "+62 (812) 0000.0001", "0812\u00a00000/0001", " 081200000001 " })
	void readsNumbers(String text) {
		assertThat(TypedNumber.parse(text)).isEqualTo(PhoneNumber.of("62", "81200000001"));
		assertThat(TypedNumber.isOne(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "0812-0000-0001 ext 5", "081200000001;081200000002",
			"0812-0000-0001, 0812-0000-0002", "tel:081200000001" })
	void dropsNothing(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedNumber.parse(text));
		assertThat(TypedNumber.isOne(text)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "+62 812-0000-0025, 81200000025", "0812 0000 0025, 81200000025", "Wijaya, Wijaya", "0812, 0812" })
	void searchesForNumbersAsTheServiceKeepsThem(String text, String search) {
		assertThat(TypedNumber.toSearch(text)).isEqualTo(search);
	}

}
