package com.whatsnesia;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes any text for a number. The input is a region or a country code, a line feed, and
 * a number.
 */
class PhoneNumberFuzzTests {

	@FuzzTest(maxDuration = "3m")
	void isDigitsOnlyOrRefused(byte[] bytes) {
		String input = new String(bytes, StandardCharsets.UTF_8);
		int end = input.indexOf('\n');
		String first = input.substring(0, Math.max(0, end));
		String number = input.substring(end + 1);
		checkParsed(() -> PhoneNumber.parse(number));
		checkParsed(() -> PhoneNumber.parse(number, "ID"));
		checkParsed(() -> PhoneNumber.parse(number, first));
		PhoneNumber kept = numberOrNull(() -> PhoneNumber.of(first, number));
		assertThat(kept != null).isEqualTo(first.matches("[0-9]+") && number.matches("[0-9]+"));
		if (kept != null) {
			assertThat(kept.toE164()).isEqualTo("+" + first + number);
			assertThat(kept.toInternationalFormat()).startsWith("+");
		}
	}

	private static void checkParsed(Supplier<PhoneNumber> call) {
		PhoneNumber number = numberOrNull(call);
		if (number == null) {
			return;
		}
		assertThat(number.countryCode()).matches("[0-9]{1,3}");
		assertThat(number.nationalNumber()).matches("[0-9]{1,17}");
		assertThat(number).hasToString("+" + number.countryCode() + "…");
		assertThat(number.toInternationalFormat()).startsWith("+");
	}

	/**
	 * Anything but the one documented exception passes.
	 */
	private static PhoneNumber numberOrNull(Supplier<PhoneNumber> call) {
		try {
			return call.get();
		}
		catch (IllegalArgumentException ex) {
			assertThat(ex).isExactlyInstanceOf(IllegalArgumentException.class);
			return null;
		}
	}

}
