package com.whatsnesia.webclient;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.Credentials;

/**
 * Takes out of the service's texts what must not get into a log: they can hold the
 * caller's own credentials, access tokens, SQL with customers' data and phone numbers
 * (surprise 18), and they may repeat what the call sent.
 */
final class Redaction {

	private static final String MASK = "[…]";

	private static final int MAX_LENGTH = 500;

	private static final Pattern SQL_STATE = Pattern.compile("SQLSTATE\\[\\w+]");

	private static final Pattern SQL = Pattern.compile(
			"(?is)\\bSQL\\b|\\b(?:select|delete)\\b.+\\bfrom\\b" + "|\\binsert\\s+into\\b|\\bupdate\\b.+\\bset\\b");

	private static final Pattern SECRET = Pattern
		.compile("(?i)((?:[\\w-]*token|secret|password|authorization|client[-_ ]?(?:id|secret)|api[-_]?key)"
				+ "[\"'`]?\\s*[=:]\\s*(?:bearer\\s+)?)[^\\s,;&)]+");

	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+");

	private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[ ()\\-/]{0,2}\\d){6,}");

	private static final int SHORTEST_VALUE = 3;

	private final Pattern known;

	/**
	 * Create a redaction for the answers to one call.
	 * @param credentials the credentials of the call
	 * @param sent the values that the call sent
	 */
	Redaction(Credentials credentials, Collection<String> sent) {
		String secrets = Pattern.quote(credentials.clientId()) + "|" + Pattern.quote(credentials.clientSecret());
		// The service trims what it is sent.
		String values = sent.stream()
			.map(String::strip)
			.filter((value) -> value.length() >= SHORTEST_VALUE)
			.map((value) -> "|(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])")
			.collect(Collectors.joining());
		this.known = Pattern.compile(secrets + values, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	@Nullable String apply(@Nullable String text) {
		if (text == null) {
			return null;
		}
		Matcher state = SQL_STATE.matcher(text);
		if (state.find()) {
			return state.group() + ": database error, text withheld";
		}
		if (SQL.matcher(text).find()) {
			return "Database error, text withheld";
		}
		String redacted = this.known.matcher(text).replaceAll(MASK);
		redacted = SECRET.matcher(redacted).replaceAll("$1" + MASK);
		redacted = EMAIL.matcher(redacted).replaceAll(MASK);
		redacted = LONG_NUMBER.matcher(redacted).replaceAll(MASK);
		return (redacted.length() <= MAX_LENGTH) ? redacted : redacted.substring(0, MAX_LENGTH) + "…";
	}

}
