package com.whatsnesia.inbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A note that the team has written on a conversation.
 *
 * @param id the id
 * @param text the text
 * @param userId the id of the user whom the note belongs to
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param additionalFields what the service answered beyond the above, by its wire names
 */
public record Note(long id, @Nullable String text, @Nullable Long userId, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, Map<String, @Nullable Object> additionalFields) {

	public Note {
		additionalFields = Collections.unmodifiableMap(new LinkedHashMap<>(additionalFields));
	}

	/**
	 * Describe the note without its text.
	 */
	@Override
	public String toString() {
		return "Note[id=" + this.id + "]";
	}

}
