package com.whatsnesia.contact;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PageQuery;

import org.springframework.util.Assert;

/**
 * Which contacts to list.
 *
 * @param search the text to search for, or null for all contacts
 * @param paging the page to ask for
 */
public record ContactQuery(@Nullable String search, PageQuery paging) {

	public ContactQuery {
		Assert.isTrue(search == null || !search.isBlank(), "'search' must not be blank");
		Assert.notNull(paging, "'paging' must not be null");
	}

	/**
	 * Ask for all contacts.
	 * @return the query, of the first page of the default size
	 */
	public static ContactQuery all() {
		return new ContactQuery(null, PageQuery.first());
	}

	/**
	 * Search for a part of a first name, a last name or a number. Both names together, or
	 * country code and number together, never match; {@code %} and {@code _} are
	 * wildcards, {@code 0} alone is ignored (surprise 10). Some installations can't
	 * search contacts at all (surprise 9): the call then fails with an
	 * {@link com.whatsnesia.error.UpstreamException} whose remedy says so.
	 * @param search the text, not blank
	 * @return the query
	 */
	public ContactQuery search(String search) {
		Assert.notNull(search, "'search' must not be null");
		return new ContactQuery(search, this.paging);
	}

	/**
	 * Ask for another page.
	 * @param page the number of the page, from 1
	 * @return the query
	 */
	public ContactQuery page(int page) {
		return new ContactQuery(this.search, this.paging.page(page));
	}

	/**
	 * Ask for pages of another size.
	 * @param size the number of rows, from 1 to 1000
	 * @return the query
	 */
	public ContactQuery size(int size) {
		return new ContactQuery(this.search, this.paging.size(size));
	}

	/**
	 * Describe the query without its search text.
	 */
	@Override
	public String toString() {
		return "ContactQuery[" + ((this.search != null) ? "search=…, " : "") + this.paging + "]";
	}

}
