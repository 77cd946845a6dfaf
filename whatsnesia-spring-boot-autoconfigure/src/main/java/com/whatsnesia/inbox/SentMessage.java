package com.whatsnesia.inbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A message that WhatsApp has accepted. That it has reached the person is not known: the
 * service has no way to ask (surprise 27).
 *
 * @param id the id of the message, or 0 if it was not sent because of a dry run
 * @param conversationId the id of the conversation, or 0 in a dry run
 * @param whatsAppMessageId the id at WhatsApp
 * @param type what it was sent as
 * @param typeCode the number of the type, or null if the service sent none
 * @param status the number of the status, whose meaning the vendor does not tell; 1 right
 * after the sending
 * @param text the text, or what the service has stored as such
 * @param media the file, or null
 * @param location the place, or null
 * @param ctaUrlId the id of the CTA URL, or 0 or null without one
 * @param interactiveListId the id of the interactive list, or 0 or null without one
 * @param whatsAppAccountId the id of the WhatsApp account that it was sent from
 * @param userId the id of the user whom the message belongs to
 * @param orderedAt the time by which messages are ordered, with microseconds
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param additionalFields what the service answered beyond the above, by its wire names
 * @param dryRun whether nothing was sent, because of a dry run
 */
public record SentMessage(long id, long conversationId, @Nullable String whatsAppMessageId, MessageType type,
		@Nullable Long typeCode, @Nullable Long status, @Nullable String text, @Nullable SentMedia media,
		@Nullable SentLocation location, @Nullable Long ctaUrlId, @Nullable Long interactiveListId,
		@Nullable Long whatsAppAccountId, @Nullable Long userId, @Nullable Instant orderedAt,
		@Nullable Instant createdAt, @Nullable Instant updatedAt, Map<String, @Nullable Object> additionalFields,
		boolean dryRun) {

	public SentMessage {
		additionalFields = Collections.unmodifiableMap(new LinkedHashMap<>(additionalFields));
	}

	/**
	 * Describe the message by its ids and type alone.
	 */
	@Override
	public String toString() {
		return "SentMessage[id=" + this.id + ", conversationId=" + this.conversationId + ", " + this.type
				+ (this.dryRun ? ", dryRun" : "") + "]";
	}

}
