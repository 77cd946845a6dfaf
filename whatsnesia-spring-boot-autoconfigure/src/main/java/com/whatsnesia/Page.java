package com.whatsnesia;

import java.util.List;

import org.springframework.util.Assert;

/**
 * One page of a list.
 *
 * @param <T> the type of a row
 * @param content the rows, empty beyond the last page (surprise 12)
 * @param number the number of this page, from 1
 * @param size the number of rows of a full page
 * @param lastPage the number of the last page, at least 1
 * @param total the number of rows of all pages
 */
public record Page<T>(List<T> content, int number, int size, int lastPage, long total) {

	public Page {
		Assert.notNull(content, "'content' must not be null");
		content = List.copyOf(content);
	}

	/**
	 * Return whether there are pages after this one.
	 * @return whether there is a next page
	 */
	public boolean hasNext() {
		return this.number < this.lastPage;
	}

	/**
	 * Return whether there are pages before this one.
	 * @return whether there is a previous page
	 */
	public boolean hasPrevious() {
		return this.number > 1;
	}

	/**
	 * Describe the page without its content.
	 */
	@Override
	public String toString() {
		return "Page[%d rows, page %d of %d, %d in total]".formatted(this.content.size(), this.number, this.lastPage,
				this.total);
	}

}
