package com.whatsnesia.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A note on a conversation. The API cannot write notes, so that these are all there are.
 *
 * @param id the id
 * @param conversationId the id of the conversation
 * @param text the text
 */
record Note(long id, long conversationId, String text) {

	private static final Instant BEGINNING = Instant.parse("2026-03-03T13:00:00Z");

	private static final List<Note> NEWEST_FIRST = List.of(new Note(3, 2, "Follow up besok"),
			new Note(2, 1, "Sudah dikirim \u2705"), new Note(1, 1, "Minta katalog 2026"));

	static List<Map<String, Object>> on(Conversation conversation) {
		return NEWEST_FIRST.stream()
			.filter((note) -> note.conversationId == conversation.id())
			.map(Note::json)
			.toList();
	}

	private Map<String, Object> json() {
		String time = WireTime.seconds(BEGINNING.plus(Duration.ofHours(this.id)));
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", this.id);
		json.put("user_id", Account.USER_ID);
		json.put("conversation_id", this.conversationId);
		json.put("note", this.text);
		json.put("created_at", time);
		json.put("updated_at", time);
		return json;
	}

}
