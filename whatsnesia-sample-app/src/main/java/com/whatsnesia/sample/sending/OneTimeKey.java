package com.whatsnesia.sample.sending;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a form carries so that what it sends goes out once, however often it is submitted.
 *
 * @param key the key that the form was made with, or null if it has none
 */
public record OneTimeKey(@Nullable UUID key) {

	/**
	 * Return the key of something that is to be sent. Whoever goes back to a form and
	 * types something else there wants to send that, too.
	 * @param typed what was typed
	 * @return the key
	 */
	public UUID with(@Nullable Object... typed) {
		String all = Objects.requireNonNullElseGet(this.key, UUID::randomUUID) + Arrays.toString(typed);
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
	}

}
