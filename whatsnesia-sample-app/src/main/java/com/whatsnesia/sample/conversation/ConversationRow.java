package com.whatsnesia.sample.conversation;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.sample.web.Phrase;

/**
 * A conversation as a page shows it.
 *
 * @param id the id
 * @param contactId the id of the contact, also of one that was deleted
 * @param name the full name of the contact, or what stands for it, or null if the contact
 * was deleted
 * @param number the contact's number as people read it, or as it is stored if it isn't
 * one
 * @param recipient the number to send to, or null if there is none
 * @param blocked whether the contact is blocked
 * @param status the status
 * @param statusText the status as people read it
 * @param needsHumanReply whether somebody should answer
 * @param lastMessageAt the time of the last message
 */
record ConversationRow(long id, @Nullable Long contactId, @Nullable String name, @Nullable String number,
		@Nullable String recipient, boolean blocked, ConversationStatus status, Phrase statusText,
		boolean needsHumanReply, @Nullable Instant lastMessageAt) {

	static ConversationRow of(Conversation conversation) {
		Contact contact = conversation.contact();
		if (contact == null) {
			return of(conversation, null, null, null, false);
		}
		PhoneNumber number = contact.phoneNumber();
		return of(conversation, contact.fullName(),
				(number != null) ? number.toInternationalFormat() : contact.mobile(),
				(number != null && !contact.blocked()) ? number.toE164() : null, contact.blocked());
	}

	private static ConversationRow of(Conversation conversation, @Nullable String name, @Nullable String number,
			@Nullable String recipient, boolean blocked) {
		return new ConversationRow(conversation.id(), conversation.contactId(), name, number, recipient, blocked,
				conversation.status(), text(conversation), conversation.needsHumanReply(),
				conversation.lastMessageAt());
	}

	private static Phrase text(Conversation conversation) {
		return Phrase.of("status." + conversation.status().name().toLowerCase(Locale.ROOT),
				Objects.toString(conversation.statusCode(), "?"));
	}

}
