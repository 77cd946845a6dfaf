package com.whatsnesia.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which conversations a call asks for.
 *
 * @param statuses the statuses as they were sent, one of which is enough; empty for all
 * @param search what contacts are searched for
 */
record ConversationFilter(List<JsonNode> statuses, ContactSearch search) {

	static ConversationFilter of(Input input) {
		JsonNode status = input.value("status");
		List<JsonNode> statuses = status.isNull() ? List.of()
				: status.isContainer() ? List.copyOf(status.values()) : List.of(status);
		return new ConversationFilter(statuses, ContactSearch.of(input.value("search")));
	}

	boolean matches(Conversation conversation, @Nullable Contact contact) {
		boolean inStatus = this.statuses.isEmpty()
				|| this.statuses.stream().anyMatch((status) -> is(conversation.status(), status));
		return inStatus && (!this.search.wanted() || (contact != null && this.search.matches(contact.identity())));
	}

	// The server's database takes a text for 0 (surprise 14), but nothing for null.
	private static boolean is(int status, JsonNode wanted) {
		return !wanted.isNull() && DatabaseId.of(wanted.asString("")) == status;
	}

}
