package com.whatsnesia.sample.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.whatsnesia.inbox.ConversationStatus;

/**
 * A status that can be chosen, for a filter or for a change.
 *
 * @param name the name of the status
 * @param label the name as people read it
 */
record StatusChoice(String name, String label) {

	static List<StatusChoice> all() {
		return Arrays.stream(ConversationStatus.values())
			.filter((status) -> status != ConversationStatus.UNKNOWN)
			.map((status) -> new StatusChoice(status.name(), status.name().toLowerCase(Locale.ROOT)))
			.toList();
	}

}
