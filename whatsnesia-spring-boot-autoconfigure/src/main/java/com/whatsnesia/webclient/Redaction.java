package com.whatsnesia.webclient;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/**
	 * How much of a text is looked at: enough to recognise what begins in the part that
	 * is shown, and little enough to take no time.
	 */
	private static final int EXAMINED = 16 * MAX_LENGTH;

	private static final Pattern SQL_STATE = Pattern.compile("SQLSTATE\\[\\w+]");

	// Atomic groups and possessive quantifiers keep the time linear, and the stack flat.
	private static final Pattern SQL = Pattern.compile("(?is)\\bSQL\\b|\\A(?>.*?\\b(?:select|delete)\\b).+\\bfrom\\b"
			+ "|\\binsert\\s+into\\b|\\A(?>.*?\\bupdate\\b).+\\bset\\b");

	// The secret is not part of the match: what looks like one can be the name of
	// another.
	private static final Pattern SECRET = Pattern
		.compile("(?i)(?:(?:token|secret|password|authorization|client[-_ ]?(?:id|secret)|api[-_]?key)"
				+ "[\"'`\\]\\\\]{0,3}\\s*(?:=>|[=:]|%3[AD])\\s*(?:(?:bearer|basic)\\s+)?|\\bbearer\\s+)(?=([^\\s,;&)]{1,500}+))");

	// A sentence about a secret, which names it without an equals sign.
	private static final Pattern NAMED_SECRET = Pattern
		.compile("(?i)\\b(?:token|secret|password)(?:\\s{1,4}is)?[\\s\"'`]{1,4}"
				+ "(?=[\\w.-]{12})(?=[\\w.-]{0,500}\\d)([\\w.-]{1,500}+)");

	private static final Pattern META_TOKEN = Pattern.compile("(?<![\\p{L}\\p{N}])(EA[A-Za-z0-9]{12,}+)");

	private static final Pattern EMAIL = Pattern.compile("(?<![^\\s@<>()])([^\\s@<>()]++@[^\\s@<>()]+)");

	private static final Pattern LONG_NUMBER = Pattern.compile("(\\+?\\p{Nd}(?:[ \u00a0()\\-/]{0,2}\\p{Nd}){6,}+)");

	// Four digits in a row, or a plus sign, tell it from an IP address.
	private static final Pattern DOTTED_NUMBER = Pattern
		.compile("(?<!\\d)(?<!\\d\\.)((?=\\+|[\\d.]{0,24}\\d{4})\\+?\\d{2,4}(?:\\.\\d{2,5}){2,}+)");

	private static final int SHORTEST_VALUE = 3;

	private final List<Pattern> patterns;

	/**
	 * Create a redaction for the answers to one call.
	 * @param credentials the credentials of the call
	 * @param sent the values that the call sent
	 */
	Redaction(Credentials credentials, Collection<String> sent) {
		Stream<String> secrets = Stream.of(credentials.clientId(), credentials.clientSecret()).map(Pattern::quote);
		// The service trims what it is sent.
		Stream<String> values = sent.stream()
			.map(String::strip)
			.filter((value) -> value.length() >= SHORTEST_VALUE)
			.distinct()
			.map(Redaction::whole);
		// One by one, since none may hide the beginning of another.
		Stream<Pattern> known = Stream.concat(secrets, values)
			.map((value) -> Pattern.compile("(" + value + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
		this.patterns = Stream
			.concat(known, Stream.of(SECRET, NAMED_SECRET, META_TOKEN, EMAIL, LONG_NUMBER, DOTTED_NUMBER))
			.toList();
	}

	@Nullable String apply(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String examined = text.substring(0, Math.min(text.length(), EXAMINED));
		Matcher state = SQL_STATE.matcher(examined);
		if (state.find()) {
			return state.group() + ": database error, text withheld";
		}
		if (SQL.matcher(examined).find()) {
			return "Database error, text withheld";
		}
		BitSet hidden = new BitSet(examined.length());
		for (Pattern pattern : this.patterns) {
			Matcher matcher = pattern.matcher(examined);
			while (matcher.find()) {
				hidden.set(matcher.start(1), matcher.end(1));
			}
		}
		return masked(text, hidden);
	}

	private static String masked(String text, BitSet hidden) {
		int end = Math.min(text.length(), MAX_LENGTH);
		StringBuilder masked = new StringBuilder();
		int position = 0;
		while (position < end) {
			if (hidden.get(position)) {
				masked.append(MASK);
				position = hidden.nextClearBit(position);
			}
			else {
				masked.appendCodePoint(text.codePointAt(position));
				position += Character.charCount(text.codePointAt(position));
			}
		}
		return (end < text.length()) ? masked.append('…').toString() : masked.toString();
	}

	/**
	 * A value that is no part of a word. Of a long one, as much as could be shown will
	 * do.
	 */
	private static String whole(String value) {
		String start = value.substring(0, Math.min(value.length(), MAX_LENGTH));
		String quoted = "(?<![\\p{L}\\p{N}])" + Pattern.quote(start);
		return (value.length() > MAX_LENGTH) ? quoted : quoted + "(?![\\p{L}\\p{N}])";
	}

}
