package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in the form in which all lists are answered.
 *
 * @param query the page that was asked for
 * @param rows the rows of the page
 * @param total the number of rows on all pages
 * @param url the URL of the list; what the call asked for beside the page is lost
 */
record Page(PageQuery query, List<?> rows, int total, String url) {

	static <T> Page of(ApiRequest request, List<T> all, Function<T, ?> json) {
		PageQuery query = PageQuery.of(request.input());
		List<?> rows = query.rows(all).stream().map(json).toList();
		return new Page(query, rows, all.size(), request.root() + "/" + request.path());
	}

	Map<String, @Nullable Object> json() {
		long current = this.query.page();
		long last = last();
		PageLinks links = new PageLinks(this.url, current, last);
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("current_page", current);
		json.put("data", this.rows);
		json.put("first_page_url", links.url(1));
		json.put("from", from());
		json.put("last_page", last);
		json.put("last_page_url", links.url(last));
		json.put("links", links.json());
		json.put("next_page_url", links.next());
		json.put("path", this.url);
		json.put("per_page", perPage());
		json.put("prev_page_url", links.previous());
		json.put("to", to());
		json.put("total", this.total);
		return json;
	}

	private long last() {
		return Math.max((long) Math.ceil(this.total / this.query.size()), 1);
	}

	private long perPage() {
		return (long) this.query.size();
	}

	private @Nullable Long from() {
		return this.rows.isEmpty() ? null : (this.query.page() - 1) * perPage() + 1;
	}

	private @Nullable Long to() {
		Long from = from();
		return (from != null) ? from + this.rows.size() - 1 : null;
	}

}
