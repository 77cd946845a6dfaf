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
record PageJson<R>(@JsonProperty("current_page") @Nullable Integer number,
		@JsonProperty("per_page") @Nullable Integer size, @JsonProperty("last_page") @Nullable Integer lastPage,
		@JsonProperty("total") @Nullable Long total, @JsonProperty("data") @Nullable List<@Nullable R> rows) {

	/**
	 * Make a page, or null if what is there can't be one.
	 */
	<T> @Nullable Page<T> toPage(Function<R, @Nullable T> mapping) {
		if (this.rows == null || this.number == null || this.lastPage == null) {
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
		return new Page<>(content, this.number, (this.size != null) ? this.size : content.size(), this.lastPage,
				(this.total != null) ? this.total : content.size());
	}

}
