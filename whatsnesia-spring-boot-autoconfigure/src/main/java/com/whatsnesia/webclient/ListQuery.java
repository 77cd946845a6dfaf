package com.whatsnesia.webclient;

import java.util.LinkedHashMap;
import java.util.Map;

import com.whatsnesia.PageQuery;

/**
 * The query of a list's URI.
 */
final class ListQuery {

	private final StringBuilder template = new StringBuilder();

	private final Map<String, Object> variables = new LinkedHashMap<>();

	private ListQuery() {
	}

	static ListQuery of(PageQuery paging, int defaultSize) {
		return new ListQuery().and("page", paging.page())
			.and("paginate", (paging.size() != null) ? paging.size() : defaultSize);
	}

	ListQuery and(String name, Object value) {
		String variable = "v" + this.variables.size();
		this.template.append(this.template.isEmpty() ? '?' : '&')
			.append(name)
			.append("={")
			.append(variable)
			.append('}');
		this.variables.put(variable, value);
		return this;
	}

	String template() {
		return this.template.toString();
	}

	Map<String, Object> variables() {
		return this.variables;
	}

}
