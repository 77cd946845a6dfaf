package com.whatsnesia.sandbox;

/**
 * All that the account behind the credentials owns.
 */
final class Account {

	private static final long CONTACT_WITH_MESSAGES = 1;

	private final int seedSize;

	private final Contacts contacts = new Contacts();

	Account(int seedSize) {
		this.seedSize = seedSize;
		reset();
	}

	void reset() {
		this.contacts.replaceAll(ContactSeed.contacts(this.seedSize));
	}

	Contacts contacts() {
		return this.contacts;
	}

	boolean hasMessages(long contactId) {
		return contactId == CONTACT_WITH_MESSAGES;
	}

}
