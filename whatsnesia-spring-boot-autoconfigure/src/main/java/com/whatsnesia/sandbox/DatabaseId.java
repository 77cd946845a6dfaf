package com.whatsnesia.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ids as the server's database does: what follows a number is ignored, so that
 * {@code 40abc} is 40 (surprise 8).
 */
final class DatabaseId {

	private static final Pattern LEADING_NUMBER = Pattern
		.compile("\\s*([+-]?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?).*", Pattern.DOTALL);

	private DatabaseId() {
	}

	/**
	 * Reads an id.
	 * @param text the id as it was sent
	 * @return the id, 0 if the text is no id, which no row has
	 */
	static long of(String text) {
		Matcher matcher = LEADING_NUMBER.matcher(text);
		if (!matcher.matches()) {
			return 0;
		}
		double number = Double.parseDouble(matcher.group(1));
		return (number == Math.rint(number)) ? (long) number : 0;
	}

}
