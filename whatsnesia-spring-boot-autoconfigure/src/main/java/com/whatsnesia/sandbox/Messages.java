package com.whatsnesia.sandbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * The messages of the account. No call can read one, so that only the conversations that
 * have some are remembered.
 */
final class Messages {

	private static final long LAST_SEEDED_ID = 42;

	private final Set<Long> conversationIds = new HashSet<>();

	private long lastId;

	void replaceAll(Collection<Long> conversationIds) {
		this.conversationIds.clear();
		this.conversationIds.addAll(conversationIds);
		this.lastId = LAST_SEEDED_ID;
	}

	boolean in(Conversation conversation) {
		return this.conversationIds.contains(conversation.id());
	}

	Message add(LongFunction<Message> factory) {
		this.lastId++;
		Message message = factory.apply(this.lastId);
		this.conversationIds.add(message.conversationId());
		return message;
	}

}
