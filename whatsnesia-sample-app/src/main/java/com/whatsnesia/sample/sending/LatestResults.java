package com.whatsnesia.sample.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Remembers the latest results, so that a browser can be sent to a page that shows one:
 * to load that page again shows it again, while to load the answer to a form again would
 * send the message again (surprise 19). Failures are results, too: after some of them
 * nobody knows whether the message was sent.
 *
 * @param <T> the type of a result
 */
public final class LatestResults<T> {

	private static final int CAPACITY = 100;

	private final Map<UUID, Mono<T>> results = new LinkedHashMap<>();

	/**
	 * Begin with something, unless it has begun already. Once begun it goes on, even if
	 * nobody waits for it any more: browsers give up waiting when a form is submitted
	 * again.
	 * @param key the key of what is to be done
	 * @param action does it
	 * @return the result of the first time
	 */
	public synchronized Mono<T> once(UUID key, Mono<T> action) {
		Mono<T> begun = this.results.get(key);
		if (begun != null) {
			return begun;
		}
		if (this.results.size() == CAPACITY) {
			this.results.remove(this.results.keySet().iterator().next());
		}
		Mono<T> result = action.cache();
		this.results.put(key, result);
		return result;
	}

	/**
	 * Find a result.
	 * @param key the key
	 * @return the result, or null if it has been forgotten
	 */
	public synchronized @Nullable Mono<T> find(UUID key) {
		return this.results.get(key);
	}

}
