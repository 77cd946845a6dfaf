package com.whatsnesia.sandbox;

import java.util.List;

/**
 * {@code GET inbox/template-list}: a page of all templates, whatever their status.
 */
final class ListTemplates implements Endpoint {

	private final Account account;

	ListTemplates(Account account) {
		this.account = account;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		List<Template> templates = this.account.templates();
		if (PageQuery.of(request.input()).negative() && !templates.isEmpty()) {
			return SqlErrors.negativePage("`templates` where `user_id` = 1");
		}
		return Answer.success("inbox", "Template data fetched successfully", "templates",
				Page.of(request, templates, Template::json).json());
	}

}
