package com.whatsnesia.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Times as they are answered: in UTC with six digits, most of which are always zero
 * (surprise 26).
 */
final class WireTime {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private WireTime() {
	}

	static String seconds(Instant time) {
		return FORMAT.format(time.truncatedTo(ChronoUnit.SECONDS));
	}

	static @Nullable String secondsOrNull(@Nullable Instant time) {
		return (time != null) ? seconds(time) : null;
	}

	static String micros(Instant time) {
		return FORMAT.format(time);
	}

}
