package com.whatsnesia.sample.web;

import java.util.List;

/**
 * A text of the console that is not chosen by a page itself. The page shows it in its
 * language.
 *
 * @param code the code of the text in {@code messages.properties}
 * @param arguments what the text has places for
 */
public record Phrase(String code, List<Object> arguments) {

	/**
	 * Choose a text.
	 * @param code the code
	 * @param arguments what the text has places for
	 * @return the phrase
	 */
	public static Phrase of(String code, Object... arguments) {
		return new Phrase(code, List.of(arguments));
	}

}
