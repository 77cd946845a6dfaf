package com.whatsnesia.webclient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;

/**
 * A page on the wire. Its URLs are left alone: they lose page size, search and filter
 * (surprise 11).
 *
 * @param <R> the type of a row on the wire
 */
record PageJson<R>(@JsonProperty("current_page") @Nullable Long number, @JsonProperty("per_page") @Nullable Long size,
		@JsonProperty("last_page") @Nullable Long lastPage, @JsonProperty("total") @Nullable Long total,
		@JsonProperty("data") @Nullable List<@Nullable R> rows) {

	/**
	 * Make a page, or null if what is there can't be one.
	 */
	<T> @Nullable Page<T> toPage(Function<R, @Nullable T> mapping) {
		Integer number = fitting(this.number);
		Integer lastPage = fitting(this.lastPage);
		if (this.rows == null || number == null || lastPage == null) {
			return null;
		}
		List<T> content = new ArrayList<>(this.rows.size());
		for (R row : this.rows) {
			T element = (row != null) ? mapping.apply(row) : null;
			if (element == null) {
				return null;
			}
			content.add(element);
		}
		Integer size = fitting(this.size);
		return new Page<>(content, number, (size != null) ? size : content.size(), lastPage,
				(this.total != null) ? this.total : content.size());
	}

	private static @Nullable Integer fitting(@Nullable Long number) {
		return (number != null && number == number.intValue()) ? number.intValue() : null;
	}

}
