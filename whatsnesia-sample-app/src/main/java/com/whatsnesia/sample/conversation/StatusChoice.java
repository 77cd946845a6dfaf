package com.whatsnesia.sample.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.whatsnesia.inbox.ConversationStatus;

/**
 * A status that can be chosen, for a filter or for a change.
 *
 * @param name the name of the status
 * @param label the code of the name as people read it, maybe with a remark
 */
record StatusChoice(String name, String label) {

	static List<StatusChoice> forFilter() {
		return all("");
	}

	/**
	 * Choices for a change: the API's description offers "unread", the recorded
	 * installation refuses it.
	 */
	static List<StatusChoice> forChange() {
		return all(".refused");
	}

	private static List<StatusChoice> all(String remarkOnUnread) {
		return Arrays.stream(ConversationStatus.values())
			.filter((status) -> status != ConversationStatus.UNKNOWN)
			.map((status) -> new StatusChoice(status.name(),
					"status." + status.name().toLowerCase(Locale.ROOT)
							+ ((status == ConversationStatus.UNREAD) ? remarkOnUnread : "")))
			.toList();
	}

}
