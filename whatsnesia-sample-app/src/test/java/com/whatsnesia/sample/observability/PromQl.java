package com.whatsnesia.sample.observability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metrics and labels that an expression of Prometheus names. It knows as much of the
 * language as the dashboard and the alerts need, and refuses the rest.
 */
final class PromQl {

	private static final Set<String> FUNCTIONS = Set.of("rate", "increase", "histogram_quantile");

	private static final Set<String> AGGREGATIONS = Set.of("sum");

	private static final Set<String> SET_OPERATORS = Set.of("and", "or", "unless");

	private static final String DURATION = "\\d+[smhd]|\\$__range|\\$__rate_interval";

	private static final Pattern TOKEN = Pattern
		.compile("\"[^\"\\\\]*\"|" + DURATION + "|\\d+(\\.\\d+)?|[a-zA-Z_:][a-zA-Z0-9_:]*|=~|!~|!=|[=<>/(){}\\[\\],]");

	private final Deque<String> tokens;

	private final List<Selector> selectors = new ArrayList<>();

	private final Set<String> grouping = new TreeSet<>();

	private PromQl(Deque<String> tokens) {
		this.tokens = tokens;
	}

	static PromQl parse(String expression) {
		PromQl promQl = new PromQl(tokens(expression));
		while (!promQl.tokens.isEmpty()) {
			promQl.next();
		}
		return promQl;
	}

	/**
	 * The metrics, with what is asked of their labels.
	 */
	List<Selector> selectors() {
		return this.selectors;
	}

	/**
	 * The labels that the expression groups by.
	 */
	Set<String> grouping() {
		return this.grouping;
	}

	private void next() {
		String token = this.tokens.pop();
		if (token.equals("[")) {
			expect(DURATION);
			expect("]");
		}
		else if (token.equals("offset")) {
			expect(DURATION);
		}
		else if (AGGREGATIONS.contains(token) && "by".equals(this.tokens.peek())) {
			this.tokens.pop();
			this.grouping.addAll(labels());
			require("\\(");
		}
		else if (FUNCTIONS.contains(token) || AGGREGATIONS.contains(token)) {
			require("\\(");
		}
		else if (token.matches("[a-zA-Z_:].*") && !SET_OPERATORS.contains(token)) {
			this.selectors.add(new Selector(token, matchers()));
		}
		else if (token.matches("[\"{}\\]$=!].*")) {
			throw new IllegalArgumentException("Unexpected " + token);
		}
	}

	private List<String> labels() {
		List<String> labels = new ArrayList<>();
		expect("\\(");
		do {
			labels.add(expect("[a-z_]+"));
		}
		while (expect("[,)]").equals(","));
		return labels;
	}

	private List<LabelMatcher> matchers() {
		List<LabelMatcher> matchers = new ArrayList<>();
		if ("{".equals(this.tokens.peek())) {
			this.tokens.pop();
			do {
				String label = expect("[a-z_]+");
				String operator = expect("=~|!~|!=|=");
				String value = expect("\".*\"");
				matchers.add(new LabelMatcher(label, operator, value.substring(1, value.length() - 1)));
			}
			while (expect("[,}]").equals(","));
		}
		if (this.tokens.peek() != null) {
			// What follows a metric; a name without a parenthesis could be anything.
			require("[)\\[<>/]|offset|and|or|unless");
		}
		return matchers;
	}

	private String expect(String pattern) {
		require(pattern);
		return this.tokens.pop();
	}

	private void require(String pattern) {
		String token = this.tokens.peek();
		if (token == null || !token.matches(pattern)) {
			throw new IllegalArgumentException("Expected " + pattern + " instead of " + token);
		}
	}

	private static Deque<String> tokens(String expression) {
		Deque<String> tokens = new ArrayDeque<>();
		Matcher matcher = TOKEN.matcher(expression);
		int position = 0;
		while (position < expression.length()) {
			if (Character.isWhitespace(expression.charAt(position))) {
				position++;
				continue;
			}
			matcher.region(position, expression.length());
			if (!matcher.lookingAt()) {
				throw new IllegalArgumentException("Can't read " + expression.substring(position));
			}
			tokens.add(matcher.group());
			position = matcher.end();
		}
		return tokens;
	}

	/**
	 * A metric.
	 *
	 * @param metric its name
	 * @param matchers what is asked of its labels
	 */
	record Selector(String metric, List<LabelMatcher> matchers) {
	}

	/**
	 * What is asked of a label.
	 *
	 * @param label its name
	 * @param operator the operator
	 * @param value the value or the regular expression
	 */
	record LabelMatcher(String label, String operator, String value) {

		boolean isNegative() {
			return this.operator.startsWith("!");
		}

		boolean matches(String actual) {
			boolean matches = this.operator.endsWith("~") ? actual.matches(this.value) : actual.equals(this.value);
			return matches != isNegative();
		}

		/**
		 * The values that are named. Without groups, alternatives are on the top level.
		 */
		List<String> alternatives() {
			return this.operator.endsWith("~") ? List.of(this.value.split("\\|")) : List.of(this.value);
		}

	}

}
