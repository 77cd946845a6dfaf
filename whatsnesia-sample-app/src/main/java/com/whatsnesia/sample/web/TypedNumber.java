package com.whatsnesia.sample.web;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;

/**
 * Phone numbers as people type them.
 */
public final class TypedNumber {

	/**
	 * What to tell somebody who has typed something else.
	 */
	public static final String HINT = "Enter a phone number, like 0812 0000 0001 or +62 812 0000 0001.";

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

}
