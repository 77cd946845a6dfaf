package com.whatsnesia.sandbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A conversation with a contact, who may have been deleted since (surprise 27).
 *
 * @param id the id
 * @param contactId the id of the contact
 * @param status 0 none, 1 done, 2 pending, 3 important, 4 unread
 * @param whatsAppAccountId the id of the WhatsApp account, 0 if the API created the
 * conversation
 * @param lastMessageAt the time of the last message, more precise than it is answered
 * @param needsHumanReply whether somebody is to reply
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 */
record Conversation(long id, long contactId, int status, long whatsAppAccountId, @Nullable Instant lastMessageAt,
		boolean needsHumanReply, Instant createdAt, Instant updatedAt) {

	static Conversation empty(long id, long contactId) {
		Instant now = Instant.now();
		return new Conversation(id, contactId, 0, 0, null, false, now, now);
	}

	Conversation withStatus(int status) {
		return new Conversation(this.id, this.contactId, status, this.whatsAppAccountId, this.lastMessageAt,
				this.needsHumanReply, this.createdAt, Instant.now());
	}

	Conversation withMessage(Instant time) {
		return new Conversation(this.id, this.contactId, this.status, this.whatsAppAccountId, time, true,
				this.createdAt, time);
	}

}
