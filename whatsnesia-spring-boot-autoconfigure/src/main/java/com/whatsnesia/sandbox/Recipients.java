package com.whatsnesia.sandbox;

import java.time.Instant;
import java.util.Objects;

/**
 * Finds whom a message goes to, and creates the conversation if there is none. It stays,
 * even if nothing can be sent (surprise 28).
 */
final class Recipients {

	private final Contacts contacts;

	private final Conversations conversations;

	private final Switches switches;

	Recipients(Account account, Switches switches) {
		this.contacts = account.contacts();
		this.conversations = account.conversations();
		this.switches = switches;
	}

	Recipient find(Input input) {
		String mobileCode = Objects.requireNonNull(input.text("mobile_code"));
		String mobile = Objects.requireNonNull(input.text("mobile"));
		Contact contact = this.contacts.find(mobileCode, mobile);
		if (contact == null) {
			contact = unknown(mobileCode, mobile);
		}
		Conversation conversation = this.conversations.with(contact.id());
		if (conversation == null) {
			conversation = this.conversations.add(contact.id());
		}
		if (contact.standing().blocked()) {
			throw new Refusal(Answer.error("not_found",
					"You cannot send or receive messages with this contact because they have been blocked."));
		}
		return new Recipient(mobileCode + mobile, conversation);
	}

	private Contact unknown(String mobileCode, String mobile) {
		return switch (this.switches.engine()) {
			case RECORDED -> throw new Refusal(SqlErrors.conversationWithoutContact());
			case DOCUMENTED -> {
				Instant now = Instant.now();
				Identity identity = new Identity(null, null, mobileCode, mobile);
				yield this.contacts.add((id) -> new Contact(id, identity, null, null, Standing.NEW, now, now));
			}
		};
	}

}
