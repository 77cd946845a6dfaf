package com.whatsnesia.inbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A tag that a contact has, or a list that it is on.
 *
 * @param id the id
 * @param name the name
 * @param userId the id of the user whom the tag or list belongs to
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param additionalFields what the service answered beyond the above, by its wire names
 */
public record Label(long id, @Nullable String name, @Nullable Long userId, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, Map<String, @Nullable Object> additionalFields) {

	public Label {
		additionalFields = Collections.unmodifiableMap(new LinkedHashMap<>(additionalFields));
	}

	/**
	 * Describe the label without its name.
	 */
	@Override
	public String toString() {
		return "Label[id=" + this.id + "]";
	}

}
