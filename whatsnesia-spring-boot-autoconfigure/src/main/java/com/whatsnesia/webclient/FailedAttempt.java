package com.whatsnesia.webclient;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.error.WhatsnesiaException;

/**
 * Carries the failure of one attempt to where it is decided whether there is another.
 */
final class FailedAttempt extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final WhatsnesiaException failure;

	private final boolean repeatable;

	private final @Nullable Duration retryAfter;

	FailedAttempt(WhatsnesiaException failure, boolean repeatable, @Nullable Duration retryAfter) {
		super(null, failure, false, false);
		this.failure = failure;
		this.repeatable = repeatable;
		this.retryAfter = retryAfter;
	}

	WhatsnesiaException failure() {
		return this.failure;
	}

	boolean isRepeatable() {
		return this.repeatable;
	}

	@Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
