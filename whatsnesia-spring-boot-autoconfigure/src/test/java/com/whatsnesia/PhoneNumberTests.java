package com.whatsnesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link PhoneNumber}.
 */
class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource({ "+62 812-0000-0001, 62, 81200000001", "+6281200000001, 62, 81200000001",
			"+1 650-253-0000, 1, 6502530000", "+39 06 698 12345, 39, 0669812345" })
	void parsesTheInternationalForm(String text, String countryCode, String nationalNumber) {
		assertThat(PhoneNumber.parse(text)).isEqualTo(PhoneNumber.of(countryCode, nationalNumber));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "0812-0000-0001", "0812 0000 0001", "+62 812 0000 0001", "81200000001", "(0812) 00000001" })
	void parsesTheFormOfARegion(String text) {
		assertThat(PhoneNumber.parse(text, "ID")).isEqualTo(PhoneNumber.of("62", "81200000001"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0812-0000-0001", "hello", "+62", "+62 1", "+999 123456789", "++62812",
			"+62812000000010000000" })
	void refusesWhatIsNoInternationalNumber(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.parse(text))
			.withMessageContaining("'number'")
			.withNoCause();
	}

	@Test
	void refusesAnUnknownRegion() {
		assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.parse("0812-0000-0001", "XX"));
	}

	@Test
	void keepsPartsAsTheyAre() {
		PhoneNumber number = PhoneNumber.of("880", "01988");
		assertThat(number.countryCode()).isEqualTo("880");
		assertThat(number.nationalNumber()).isEqualTo("01988");
		assertThat(number.toE164()).isEqualTo("+88001988");
	}

	@Test
	void formatsForPeople() {
		assertThat(PhoneNumber.of("62", "81200000001").toInternationalFormat()).isEqualTo("+62 812-0000-0001");
	}

	@Test
	void masksItself() {
		assertThat(PhoneNumber.of("62", "81200000001")).hasToString("+62…");
		assertThat(PhoneNumber.of("6281200000001", "1")).hasToString("+…");
	}

}
