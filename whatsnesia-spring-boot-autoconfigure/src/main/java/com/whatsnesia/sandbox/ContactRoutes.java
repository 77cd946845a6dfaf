package com.whatsnesia.sandbox;

import java.util.List;

/**
 * The operations on contacts.
 */
final class ContactRoutes {

	private ContactRoutes() {
	}

	static List<Route> of(Account account, Switches switches) {
		ContactRules rules = new ContactRules(account.contacts(), new UploadLimit(switches));
		ContactWriter writer = new ContactWriter(account.contacts());
		return List.of(Route.get("contact/list", new ListContacts(account.contacts(), switches)),
				Route.post("contact/store", new StoreContact(rules, writer, switches)),
				Route.postWithId("contact/update", new UpdateContact(account.contacts(), rules, writer, switches)),
				Route.deleteWithId("contact/delete", new DeleteContact(account)));
	}

}
