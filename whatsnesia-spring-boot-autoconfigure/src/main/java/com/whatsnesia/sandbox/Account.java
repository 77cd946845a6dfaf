package com.whatsnesia.sandbox;

import java.util.List;

/**
 * All that the account behind the credentials owns.
 */
final class Account {

	static final long USER_ID = 1;

	private static final long CONVERSATION_WITH_MESSAGES = 1;

	private final int initialSize;

	private volatile int size;

	private final Contacts contacts = new Contacts();

	private final Conversations conversations = new Conversations();

	private final Messages messages = new Messages();

	private final Outbox outbox = new Outbox();

	Account(int contacts) {
		this.initialSize = contacts;
		reset(contacts);
	}

	void reset() {
		reset(this.initialSize);
	}

	void reset(int contacts) {
		this.size = contacts;
		this.contacts.replaceAll(ContactSeed.contacts(contacts));
		this.conversations.replaceAll(ConversationSeed.conversations(contacts), ConversationSeed.LAST_ID);
		this.messages.replaceAll(List.of(CONVERSATION_WITH_MESSAGES));
		this.outbox.clear();
	}

	Contacts contacts() {
		return this.contacts;
	}

	Conversations conversations() {
		return this.conversations;
	}

	Messages messages() {
		return this.messages;
	}

	List<Template> templates() {
		return TemplateSeed.templates(this.size);
	}

	Outbox outbox() {
		return this.outbox;
	}

	boolean hasMessages(Contact contact) {
		Conversation conversation = this.conversations.with(contact.id());
		return conversation != null && this.messages.in(conversation);
	}

}
