package com.whatsnesia.webclient;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Drops rows that were on the page before, of a list whose order tells nothing about ids.
 *
 * @param <T> the type of a row
 */
final class NotOnThePageBefore<T> implements UnaryOperator<List<T>> {

	private final Function<T, Long> id;

	private Set<Long> before = Set.of();

	NotOnThePageBefore(Function<T, Long> id) {
		this.id = id;
	}

	@Override
	public List<T> apply(List<T> rows) {
		List<T> unseen = rows.stream().filter((row) -> !this.before.contains(this.id.apply(row))).toList();
		this.before = rows.stream().map(this.id).collect(Collectors.toSet());
		return unseen;
	}

}
