package com.whatsnesia.sandbox;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * {@code GET contact/list}: a page of all contacts, or of those that a search finds.
 */
final class ListContacts implements Endpoint {

	private final Contacts contacts;

	private final Switches switches;

	ListContacts(Contacts contacts, Switches switches) {
		this.contacts = contacts;
		this.switches = switches;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		JsonNode search = request.input().value("search");
		if (search.isContainer()) {
			return Answer.error("validation_error", "The search must be a string.");
		}
		String term = search.asString("");
		// PHP takes the text "0" for nothing.
		boolean searching = !term.isEmpty() && !term.equals("0");
		if (searching && this.switches.on(SandboxFailure.CONTACT_SEARCH_FAILING)) {
			return unknownColumn(term);
		}
		PageQuery query = PageQuery.of(request.input());
		List<Contact> found = searching ? find(term) : this.contacts.all();
		if (query.negative() && !found.isEmpty()) {
			return syntaxError();
		}
		return page(request, query, found);
	}

	private List<Contact> find(String term) {
		LikePattern pattern = new LikePattern(term);
		return this.contacts.all().stream().filter((contact) -> matches(pattern, contact.identity())).toList();
	}

	private static boolean matches(LikePattern pattern, Identity identity) {
		return pattern.matches(identity.firstname()) || pattern.matches(identity.lastname())
				|| pattern.matches(identity.mobile());
	}

	private Answer page(ApiRequest request, PageQuery query, List<Contact> found) {
		ContactJson json = new ContactJson(request.root());
		List<?> rows = query.rows(found).stream().map(json::full).toList();
		Page page = new Page(query, rows, found.size(), request.root() + "/" + request.path());
		return switch (this.switches.engine()) {
			case RECORDED ->
				Answer.success("contact-list", "Contact data fetched successfully.", "contacts", page.json());
			case DOCUMENTED ->
				Answer.success("contact_list", "Contact list fetched successfully", "contacts", page.json());
		};
	}

	private static Answer unknownColumn(String term) {
		String like = " LIKE %" + term + "%";
		return Answer.exception("SQLSTATE[42S22]: Column not found: 1054 Unknown column 'email' in 'WHERE' "
				+ "(Connection: mysql, SQL: select count(*) as aggregate from `contacts` where `user_id` = 1 and "
				+ "(`mobile`" + like + " or `firstname`" + like + " or `lastname`" + like + ") and (`firstname`" + like
				+ " or `lastname`" + like + " or `mobile`" + like + " or `email`" + like + "))");
	}

	private static Answer syntaxError() {
		return Answer.exception("SQLSTATE[42000]: Syntax error or access violation: 1064 You have an error in your SQL "
				+ "syntax; check the manual that corresponds to your MariaDB server version for the right syntax to "
				+ "use near '' at line 1 (Connection: mysql, SQL: select * from `contacts` where `user_id` = 1 order "
				+ "by `id` desc offset 0)");
	}

}
