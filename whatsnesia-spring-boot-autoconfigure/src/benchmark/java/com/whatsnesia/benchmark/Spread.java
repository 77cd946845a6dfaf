package com.whatsnesia.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Values by their median and their extremes.
 *
 * @param median the median
 * @param least the least value
 * @param greatest the greatest value
 */
record Spread(double median, double least, double greatest) {

	static Spread of(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int half = sorted.size() / 2;
		double median = (sorted.size() % 2 == 1) ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
		return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
	}

	String format(String number) {
		return "%s (%s–%s)".formatted(format(number, this.median), format(number, this.least),
				format(number, this.greatest));
	}

	static String format(String number, double value) {
		return String.format(Locale.ROOT, number, value);
	}

}
