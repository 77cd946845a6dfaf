package com.whatsnesia.sandbox;

import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;

/**
 * Which page a call asks for, read as leniently as the server does (surprise 11).
 *
 * @param page the number of the page, from 1
 * @param size the size of the page, possibly a fraction
 */
record PageQuery(long page, double size) {

	private static final int DEFAULT_SIZE = 20;

	private static final int SIZE_FOR_ZERO = 15;

	static PageQuery of(Input input) {
		return new PageQuery(page(text(input, "page")), size(input.value("paginate")));
	}

	boolean negative() {
		return this.size < 0;
	}

	<T> List<T> rows(List<T> all) {
		double offset = (this.page - 1) * this.size;
		return all.stream().skip((long) Math.max(offset, 0)).limit((long) Math.max(this.size, 0)).toList();
	}

	private static String text(Input input, String field) {
		return Objects.requireNonNullElse(input.text(field), "");
	}

	private static long page(String text) {
		return text.matches("\\+?[1-9][0-9]{0,17}") ? Long.parseLong(text) : 1;
	}

	private static double size(JsonNode value) {
		double size = PhpNumber.of(value).orElse(DEFAULT_SIZE);
		return (size == 0) ? SIZE_FOR_ZERO : size;
	}

}
