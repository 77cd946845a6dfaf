package com.whatsnesia.sample.web;

/**
 * Texts as people type them.
 */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * Write line breaks as a phone does. A browser sends two characters for each.
	 * @param text what was typed
	 * @return the text
	 */
	public static String lines(String text) {
		return text.replace("\r\n", "\n");
	}

}
