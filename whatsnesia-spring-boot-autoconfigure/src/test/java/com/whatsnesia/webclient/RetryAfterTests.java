package com.whatsnesia.webclient;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RetryAfter}.
 */
class RetryAfterTests {

	private static final String DATE = "Tue, 19 Jan 2038 03:14:07 GMT";

	@ParameterizedTest
	@CsvSource({ "0, PT0S", "7, PT7S", "' 7 ', PT7S", "-7, PT0S" })
	void seconds(String value, Duration duration) {
		assertThat(RetryAfter.of(headers(value, null))).isEqualTo(duration);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tue, 19 Jan 2038 03:14:07 GMT | Tue, 19 Jan 2038 03:14:00 GMT | PT7S
			Tue, 19 Jan 2038 03:14:00 GMT | Tue, 19 Jan 2038 03:14:07 GMT | PT0S
			Thu, 01 Jan 1970 00:00:09 GMT | Thu, 01 Jan 1970 00:00:00 GMT | PT9S
			Thu, 01 Jan 1970 00:00:00 GMT | Thu, 01 Jan 1970 00:00:00 GMT | PT0S
			""")
	void dateByTheServersClock(String value, String date, Duration duration) {
		assertThat(RetryAfter.of(headers(value, date))).isEqualTo(duration);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "yesterday", "Thu, 01 Jan 1969 00:00:00 GMT" })
	void dateByTheOwnClockWhereTheServerTellsNone(String date) {
		Duration untilThen = Duration.between(Instant.now(), Instant.ofEpochSecond(Integer.MAX_VALUE));
		assertThat(RetryAfter.of(headers(DATE, date))).isBetween(untilThen.minusMinutes(5), untilThen);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "1.5", "9223372036854775808", "Thu, 01 Jan 1969 00:00:00 GMT" })
	void whatCanNotBeReadIsNone(String value) {
		assertThat(RetryAfter.of(headers(value, null))).isNull();
	}

	@Test
	void noHeaderIsNone() {
		assertThat(RetryAfter.of(new HttpHeaders())).isNull();
	}

	private static HttpHeaders headers(String retryAfter, String date) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, retryAfter);
		if (date != null) {
			headers.set(HttpHeaders.DATE, date);
		}
		return headers;
	}

}
