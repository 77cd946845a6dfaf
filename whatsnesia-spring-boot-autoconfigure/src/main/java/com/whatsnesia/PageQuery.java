package com.whatsnesia;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Which page of a list to ask for.
 *
 * @param page the number of the page, from 1
 * @param size the number of rows of a page, from 1 to 1000, or null for the default:
 * {@code whatsnesia.page-size} for a single page, 100 where all pages are read
 */
public record PageQuery(int page, @Nullable Integer size) {

	/**
	 * The largest page that can be asked for. The service itself knows no limit (surprise
	 * 11).
	 */
	public static final int MAX_SIZE = 1000;

	public PageQuery {
		Assert.isTrue(page >= 1, () -> "'page' must be at least 1, but is " + page);
		Assert.isTrue(size == null || (size >= 1 && size <= MAX_SIZE),
				() -> "'size' must be from 1 to " + MAX_SIZE + ", but is " + size);
	}

	/**
	 * Ask for the first page of the default size.
	 * @return the query
	 */
	public static PageQuery first() {
		return new PageQuery(1, null);
	}

	/**
	 * Ask for another page.
	 * @param page the number of the page, from 1
	 * @return the query
	 * @throws IllegalArgumentException if the number is below 1
	 */
	public PageQuery page(int page) {
		return new PageQuery(page, this.size);
	}

	/**
	 * Ask for pages of another size.
	 * @param size the number of rows, from 1 to 1000
	 * @return the query
	 * @throws IllegalArgumentException if the size is out of range
	 */
	public PageQuery size(int size) {
		return new PageQuery(this.page, size);
	}

}
