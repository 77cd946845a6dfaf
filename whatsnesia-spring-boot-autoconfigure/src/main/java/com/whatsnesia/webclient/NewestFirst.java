package com.whatsnesia.webclient;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Drops rows that have been there before, of a list with the newest first: those whose id
 * is not below the last one's.
 *
 * @param <T> the type of a row
 */
final class NewestFirst<T> implements UnaryOperator<List<T>> {

	private final ToLongFunction<T> id;

	private long last = Long.MAX_VALUE;

	NewestFirst(ToLongFunction<T> id) {
		this.id = id;
	}

	@Override
	public List<T> apply(List<T> rows) {
		return rows.stream().filter(this::isUnseen).toList();
	}

	private boolean isUnseen(T row) {
		long id = this.id.applyAsLong(row);
		boolean unseen = id < this.last;
		if (unseen) {
			this.last = id;
		}
		return unseen;
	}

}
