package com.whatsnesia.sample.web;

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

	private TypedNumber() {
	}

	/**
	 * Read a number.
	 * @param text what was typed, or null if it was nothing
	 * @return the number
	 * @throws IllegalArgumentException if the text is not a phone number
	 */
	public static PhoneNumber parse(@Nullable String text) {
		return PhoneNumber.parse((text != null) ? text : "", HOME_REGION);
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
