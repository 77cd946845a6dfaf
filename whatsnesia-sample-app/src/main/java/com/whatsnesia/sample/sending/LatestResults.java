package com.whatsnesia.sample.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the latest results, so that a browser can be sent to a page that shows one:
 * to load that page again shows it again, while to load the answer to a form again would
 * send the message again (surprise 19).
 *
 * @param <T> the type of a result
 */
public final class LatestResults<T> {

	private static final int CAPACITY = 100;

	private final Map<UUID, T> results = new LinkedHashMap<>();

	/**
	 * Remember a result.
	 * @param result the result
	 * @return the key to find it by
	 */
	public synchronized UUID add(T result) {
		if (this.results.size() == CAPACITY) {
			this.results.remove(this.results.keySet().iterator().next());
		}
		UUID key = UUID.randomUUID();
		this.results.put(key, result);
		return key;
	}

	/**
	 * Find a result.
	 * @param key the key
	 * @return the result, or null if it has been forgotten
	 */
	public synchronized @Nullable T find(UUID key) {
		return this.results.get(key);
	}

}
