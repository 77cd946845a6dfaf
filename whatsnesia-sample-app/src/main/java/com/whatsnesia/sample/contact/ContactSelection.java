package com.whatsnesia.sample.contact;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.sample.web.TypedNumber;

import org.springframework.util.StringUtils;

/**
 * Which contacts the list shows. It travels in the URL, so that one comes back to the
 * same place after a change.
 *
 * @param search the text to search for, empty for all contacts
 * @param page the number of the page
 */
record ContactSelection(@Nullable String search, @Nullable Integer page) {

	ContactSelection {
		search = (search != null) ? search.strip() : "";
		page = (page != null && page > 0) ? page : 1;
	}

	static ContactSelection first() {
		return new ContactSelection("", 1);
	}

	ContactQuery toQuery() {
		ContactQuery query = StringUtils.hasText(this.search)
				? ContactQuery.all().search(TypedNumber.toSearch(this.search)) : ContactQuery.all();
		return (this.page != null) ? query.page(this.page) : query;
	}

}
