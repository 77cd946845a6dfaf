package com.whatsnesia.inbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.contact.Contact;

/**
 * A conversation with a contact. The service tells everything about it but its messages
 * (surprise 27).
 *
 * @param id the id
 * @param userId the id of the user whom the conversation belongs to
 * @param contactId the id of the contact, which stays after the contact was deleted
 * @param status the status
 * @param statusCode the number of the status, or null if the service sent none
 * @param whatsAppAccountId the id of the WhatsApp account, or 0 if the conversation began
 * with a message through the API (surprise 28)
 * @param lastMessageAt the time of the last message, or null if there is none
 * @param needsHumanReply whether somebody should answer
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param contact the contact, or null after it was deleted (surprise 27)
 * @param notes the notes, newest first
 * @param tags the tags of the contact; {@link InboxOperations#details} alone knows them
 * @param lists the lists of the contact; {@link InboxOperations#details} alone knows them
 * @param additionalFields what the service answered beyond the above, by its wire names
 */
public record Conversation(long id, @Nullable Long userId, @Nullable Long contactId, ConversationStatus status,
		@Nullable Long statusCode, @Nullable Long whatsAppAccountId, @Nullable Instant lastMessageAt,
		boolean needsHumanReply, @Nullable Instant createdAt, @Nullable Instant updatedAt, @Nullable Contact contact,
		List<Note> notes, List<Label> tags, List<Label> lists, Map<String, @Nullable Object> additionalFields) {

	public Conversation {
		notes = List.copyOf(notes);
		tags = List.copyOf(tags);
		lists = List.copyOf(lists);
		additionalFields = Collections.unmodifiableMap(new LinkedHashMap<>(additionalFields));
	}

	/**
	 * Describe the conversation by its id and status alone.
	 */
	@Override
	public String toString() {
		return "Conversation[id=" + this.id + ", " + this.status + "]";
	}

}
