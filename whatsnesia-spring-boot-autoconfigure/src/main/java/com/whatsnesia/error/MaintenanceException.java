package com.whatsnesia.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The service is under maintenance. With {@link Outcome#NOT_DONE} it said so before it
 * did anything; a gateway's bare 503 to a write leaves {@link Outcome#UNKNOWN}.
 */
public class MaintenanceException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final @Nullable Duration retryAfter;

	public MaintenanceException(Failure failure, @Nullable Duration retryAfter) {
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
