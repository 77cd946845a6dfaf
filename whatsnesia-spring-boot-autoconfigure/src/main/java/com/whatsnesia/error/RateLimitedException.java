package com.whatsnesia.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Something in front of the service limits the rate of calls. The service itself does not
 * (surprise 19).
 */
public class RateLimitedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final @Nullable Duration retryAfter;

	public RateLimitedException(Failure failure, @Nullable Duration retryAfter) {
		super(failure);
		this.retryAfter = retryAfter;
	}

	/**
	 * Return how long to wait before the next call.
	 * @return the time to wait, or null if the answer does not tell
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
