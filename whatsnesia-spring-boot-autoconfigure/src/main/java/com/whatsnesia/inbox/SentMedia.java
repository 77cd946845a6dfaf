package com.whatsnesia.inbox;

import org.jspecify.annotations.Nullable;

/**
 * The file of a message that was sent.
 *
 * @param id the id at WhatsApp
 * @param caption the caption
 * @param filename the name; only documents have one
 * @param url the address at WhatsApp
 * @param path the path within the service; documents have none
 * @param mimeType the type, as the service found it
 * @param kind the kind, for example {@code image}
 */
public record SentMedia(@Nullable String id, @Nullable String caption, @Nullable String filename, @Nullable String url,
		@Nullable String path, @Nullable String mimeType, @Nullable String kind) {

	/**
	 * Describe the file by its type alone.
	 */
	@Override
	public String toString() {
		return "SentMedia[" + this.mimeType + "]";
	}

}
