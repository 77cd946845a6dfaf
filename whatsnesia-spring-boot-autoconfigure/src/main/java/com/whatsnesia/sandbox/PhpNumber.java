package com.whatsnesia.sandbox;

import java.util.OptionalDouble;

import tools.jackson.databind.JsonNode;

/**
 * Reads numbers as PHP does, which takes texts for numbers.
 */
final class PhpNumber {

	private static final String NUMERIC = "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?";

	private static final String INTEGER = "[+-]?(0|[1-9][0-9]*)";

	private PhpNumber() {
	}

	static OptionalDouble of(JsonNode value) {
		String text = text(value);
		return text.matches(NUMERIC) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
	}

	static boolean isInteger(JsonNode value) {
		return text(value).matches(INTEGER);
	}

	private static String text(JsonNode value) {
		if (value.isBoolean()) {
			return value.asBoolean() ? "1" : "";
		}
		return value.asString("");
	}

}
