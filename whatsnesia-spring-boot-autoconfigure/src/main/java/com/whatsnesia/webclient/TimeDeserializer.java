package com.whatsnesia.webclient;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads times as the service writes them (surprise 26). What is none is null: Jackson's
 * own reading ends at a number that is no time.
 */
final class TimeDeserializer extends ValueDeserializer<Instant> {

	/**
	 * The form of all times that were ever recorded.
	 */
	private static final String USUAL_FORM = "0000-00-00T00:00:00.000000Z";

	@Override
	public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			parser.skipChildren();
			return null;
		}
		try {
			String text = parser.getString();
			return hasUsualForm(text) ? usual(text) : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static boolean hasUsualForm(String text) {
		if (text.length() != USUAL_FORM.length()) {
			return false;
		}
		for (int position = 0; position < text.length(); position++) {
			char expected = USUAL_FORM.charAt(position);
			char actual = text.charAt(position);
			if ((expected == '0') ? actual < '0' || actual > '9' : actual != expected) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A formatter keeps the fields of each text in a map, which would make much of what
	 * the reading of a page allocates.
	 */
	private static Instant usual(String text) {
		return LocalDateTime
			.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16),
					number(text, 17, 19), number(text, 20, 26) * 1000)
			.toInstant(ZoneOffset.UTC);
	}

	private static int number(String text, int start, int end) {
		return Integer.parseInt(text, start, end, 10);
	}

}
