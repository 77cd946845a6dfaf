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
			Instant date = date(headers, HttpHeaders.RETRY_AFTER);
			return (date != null) ? notNegative(Duration.between(now(headers), date)) : null;
		}
	}

	/**
	 * The server's own clock where it tells the time, so that a wrong clock on either
	 * side does no harm.
	 */
	private static Instant now(HttpHeaders headers) {
		Instant date = date(headers, HttpHeaders.DATE);
		return (date != null) ? date : Instant.now();
	}

	private static @Nullable Instant date(HttpHeaders headers, String name) {
		try {
			long date = headers.getFirstDate(name);
			return (date >= 0) ? Instant.ofEpochMilli(date) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static Duration notNegative(Duration duration) {
		return duration.isNegative() ? Duration.ZERO : duration;
	}

}
