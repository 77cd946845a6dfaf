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
		ContactSearch wanted = ContactSearch.of(search);
		if (wanted.wanted() && this.switches.on(SandboxFailure.CONTACT_SEARCH_FAILING)) {
			return unknownColumn(wanted.term());
		}
		List<Contact> found = wanted.wanted() ? find(wanted) : this.contacts.all();
		if (PageQuery.of(request.input()).negative() && !found.isEmpty()) {
			return SqlErrors.negativePage("`contacts` where `user_id` = 1 order by `id` desc");
		}
		return page(request, found);
	}

	private List<Contact> find(ContactSearch search) {
		return this.contacts.all().stream().filter((contact) -> search.matches(contact.identity())).toList();
	}

	private Answer page(ApiRequest request, List<Contact> found) {
		Page page = Page.of(request, found, new ContactJson(request.root())::full);
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

}
