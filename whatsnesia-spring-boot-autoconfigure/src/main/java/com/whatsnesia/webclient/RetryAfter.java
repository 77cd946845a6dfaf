package com.whatsnesia.webclient;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The header that tells how long to wait, in seconds or as a date.
 */
final class RetryAfter {

	private RetryAfter() {
	}

	/**
	 * Return how long to wait, or null if the header is missing or unreadable.
	 */
	static @Nullable Duration of(HttpHeaders headers) {
		String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (value == null) {
			return null;
		}
		try {
			return notNegative(Duration.ofSeconds(Long.parseLong(value.trim())));
		}
		catch (NumberFormatException ex) {
			long date = headers.getFirstDate(HttpHeaders.RETRY_AFTER);
			return (date >= 0) ? notNegative(Duration.between(now(headers), Instant.ofEpochMilli(date))) : null;
		}
	}

	/**
	 * The server's own clock where it tells the time, so that a wrong clock on either
	 * side does no harm.
	 */
	private static Instant now(HttpHeaders headers) {
		long date = headers.getDate();
		return (date >= 0) ? Instant.ofEpochMilli(date) : Instant.now();
	}

	private static Duration notNegative(Duration duration) {
		return duration.isNegative() ? Duration.ZERO : duration;
	}

}
