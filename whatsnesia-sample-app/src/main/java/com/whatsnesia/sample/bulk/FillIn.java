package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for what is special to each recipient, named as the columns are:
 * <code>Halo {name}</code>. What is filled in is taken as it is, even if it looks like a
 * place.
 *
 * @param text the text
 */
record FillIn(String text) {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

	/**
	 * The names of the places for which there is no column: they would be sent as they
	 * are.
	 */
	List<String> without(List<String> columns) {
		return PLACE.matcher(this.text)
			.results()
			.map(FillIn::name)
			.filter((name) -> !columns.contains(name))
			.distinct()
			.toList();
	}

	String with(Map<String, String> values) {
		return PLACE.matcher(this.text)
			.replaceAll((place) -> Matcher
				.quoteReplacement(Objects.requireNonNullElseGet(values.get(name(place)), place::group)));
	}

	private static String name(MatchResult place) {
		return place.group(1).strip().toLowerCase(Locale.ROOT);
	}

}
