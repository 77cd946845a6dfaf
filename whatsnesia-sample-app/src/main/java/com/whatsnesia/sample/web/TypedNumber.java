package com.whatsnesia.sample.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;

/**
 * Phone numbers as people type them.
 */
public final class TypedNumber {

	/**
	 * The code of what to tell somebody who has typed something else.
	 */
	public static final String HINT = "number.malformed";

	/**
	 * Where numbers without a country code belong: the service's home.
	 */
	private static final String HOME_REGION = "ID";

	/**
	 * Whatever else there is, such as a second number or an extension, would be dropped
	 * when the number is read.
	 */
	private static final Pattern NUMBER = Pattern.compile("[0-9+().\\-/\\s\u00a0]*");

	private TypedNumber() {
	}

	/**
	 * Read a number.
	 * @param text what was typed, or null if it was nothing
	 * @return the number
	 * @throws IllegalArgumentException if the text is not a phone number
	 */
	public static PhoneNumber parse(@Nullable String text) {
		String typed = (text != null) ? text : "";
		PhoneNumber number = PhoneNumber.parse(typed, HOME_REGION);
		if (!NUMBER.matcher(typed).matches()) {
			throw new IllegalArgumentException("'number' has more in it than a phone number");
		}
		return number;
	}

	/**
	 * Turn a number into what the service finds it by: it knows neither country codes nor
	 * blanks there (surprise 10).
	 * @param text what was typed to search for
	 * @return the number within its country, or the text if it is none
	 */
	public static String toSearch(String text) {
		return isOne(text) ? parse(text).nationalNumber() : text;
	}

	/**
	 * Whether a text is a number.
	 * @param text what was typed
	 * @return whether it can be read
	 */
	public static boolean isOne(String text) {
		try {
			parse(text);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
