package com.whatsnesia.sample.observability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Prometheus has read from an application.
 */
final class Scrape {

	/**
	 * The labels that Prometheus itself adds.
	 */
	private static final Set<String> TARGET_LABELS = Set.of("job", "instance");

	private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

	private final Map<String, List<Map<String, String>>> series = new LinkedHashMap<>();

	void add(String text) {
		text.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			Matcher matcher = LINE.matcher(line);
			if (!matcher.matches()) {
				throw new IllegalArgumentException("Can't read " + line);
			}
			Map<String, String> labels = new HashMap<>();
			if (matcher.group(2) != null) {
				LABEL.matcher(matcher.group(2))
					.results()
					.forEach((label) -> labels.put(label.group(1), label.group(2)));
			}
			add(matcher.group(1), labels);
		});
	}

	/**
	 * Adds what a recording rule makes of a metric without changing its labels.
	 */
	void record(String name, PromQl rule) {
		rule.selectors()
			.stream()
			.map(PromQl.Selector::metric)
			.distinct()
			.flatMap((metric) -> this.series.getOrDefault(metric, List.of()).stream())
			.toList()
			.forEach((labels) -> add(name, labels));
	}

	private void add(String name, Map<String, String> labels) {
		this.series.computeIfAbsent(name, (key) -> new ArrayList<>()).add(labels);
	}

	Set<String> metrics() {
		return this.series.keySet();
	}

	/**
	 * What an expression names and this scrape does not have.
	 */
	List<String> lacks(PromQl expression) {
		List<String> lacks = new ArrayList<>();
		for (PromQl.Selector selector : expression.selectors()) {
			List<Map<String, String>> candidates = this.series.getOrDefault(selector.metric(), List.of());
			if (candidates.isEmpty()) {
				lacks.add(selector.metric());
				continue;
			}
			expression.grouping().forEach((label) -> lacksLabel(selector.metric(), label, candidates, lacks));
			selector.matchers().forEach((matcher) -> lacksValues(selector.metric(), matcher, candidates, lacks));
			if (candidates.stream().noneMatch((labels) -> matches(selector, labels))) {
				lacks.add(selector.toString());
			}
		}
		return lacks;
	}

	private static void lacksValues(String metric, PromQl.LabelMatcher matcher, List<Map<String, String>> candidates,
			List<String> lacks) {
		if (lacksLabel(metric, matcher.label(), candidates, lacks) || TARGET_LABELS.contains(matcher.label())) {
			return;
		}
		matcher.alternatives()
			.stream()
			.filter((value) -> !value.startsWith("$"))
			.filter((value) -> candidates.stream().noneMatch((labels) -> labels.get(matcher.label()).matches(value)))
			.forEach((value) -> lacks.add(metric + "{" + matcher.label() + "=" + value + "}"));
	}

	private static boolean lacksLabel(String metric, String label, List<Map<String, String>> candidates,
			List<String> lacks) {
		if (TARGET_LABELS.contains(label) || candidates.stream().allMatch((labels) -> labels.containsKey(label))) {
			return false;
		}
		lacks.add(metric + "{" + label + "}");
		return true;
	}

	private static boolean matches(PromQl.Selector selector, Map<String, String> labels) {
		return selector.matchers()
			.stream()
			.filter((matcher) -> !matcher.value().startsWith("$"))
			.allMatch((matcher) -> labels.containsKey(matcher.label()) && matcher.matches(labels.get(matcher.label())));
	}

}
