package com.whatsnesia.sample.web;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Numbers, other than those of phones, as people type them. Forms keep the text, so that
 * it can be shown again as it was typed even if it is none.
 */
public final class TypedValue {

	private TypedValue() {
	}

	/**
	 * Read a number with decimals.
	 * @param text what was typed
	 * @param name the name of the field
	 * @return the number
	 * @throws IllegalArgumentException if the text is not a number
	 */
	public static double decimal(String text, String name) {
		return read(text, "'" + name + "' must be a number", (value) -> new BigDecimal(value).doubleValue());
	}

	/**
	 * Read a whole number.
	 * @param text what was typed
	 * @param name the name of the field
	 * @return the number
	 * @throws IllegalArgumentException if the text is not a whole number
	 */
	public static long whole(String text, String name) {
		return read(text, "'" + name + "' must be a whole number", Long::valueOf);
	}

	private static <T> T read(String text, String otherwise, Function<String, T> reader) {
		try {
			return reader.apply(text.strip());
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(otherwise, ex);
		}
	}

}
