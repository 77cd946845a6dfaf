package com.whatsnesia.sandbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The conversations of the account. Ids are never used again.
 */
final class Conversations {

	private static final Comparator<Conversation> LAST_MESSAGE_FIRST = Comparator.comparing(Conversation::lastMessageAt,
			Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

	private final Map<Long, Conversation> byId = new TreeMap<>();

	private long lastId;

	void replaceAll(Collection<Conversation> conversations, long lastId) {
		this.byId.clear();
		conversations.forEach(this::save);
		this.lastId = lastId;
	}

	List<Conversation> all() {
		return this.byId.values().stream().sorted(LAST_MESSAGE_FIRST).toList();
	}

	@Nullable Conversation find(long id) {
		return this.byId.get(id);
	}

	/**
	 * Looks for the conversation with a contact.
	 * @param contactId the id of the contact
	 * @return the conversation, or null if there is none
	 */
	@Nullable Conversation with(long contactId) {
		return this.byId.values()
			.stream()
			.filter((conversation) -> conversation.contactId() == contactId)
			.findFirst()
			.orElse(null);
	}

	Conversation add(long contactId) {
		this.lastId++;
		return save(Conversation.empty(this.lastId, contactId));
	}

	Conversation save(Conversation conversation) {
		this.byId.put(conversation.id(), conversation);
		return conversation;
	}

}
