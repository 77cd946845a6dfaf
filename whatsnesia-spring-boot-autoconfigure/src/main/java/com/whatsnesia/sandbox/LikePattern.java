package com.whatsnesia.sandbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A search term as the server's database matches it: anywhere in the value, without
 * regard to case and accents, with {@code %} and {@code _} as wildcards (surprise 10).
 */
final class LikePattern {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final Pattern pattern;

	LikePattern(String term) {
		StringBuilder regex = new StringBuilder();
		// Atomic groups: without them many wildcards would take exponential time.
		for (String part : plain(term).split("%")) {
			regex.append("(?>.*?").append(literal(part)).append(')');
		}
		this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
	}

	boolean matches(@Nullable String value) {
		return value != null && this.pattern.matcher(plain(value)).lookingAt();
	}

	private static String literal(String part) {
		StringBuilder regex = new StringBuilder();
		part.codePoints().forEach((character) -> {
			String text = Character.toString(character);
			regex.append(text.equals("_") ? "." : Pattern.quote(text));
		});
		return regex.toString();
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
