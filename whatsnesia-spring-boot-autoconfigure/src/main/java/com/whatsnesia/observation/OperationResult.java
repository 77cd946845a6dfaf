package com.whatsnesia.observation;

import java.util.Locale;

import com.whatsnesia.error.Outcome;

/**
 * How an operation has ended, as far as it matters to who watches many of them.
 */
public enum OperationResult {

	/**
	 * It was done.
	 */
	SUCCESS,

	/**
	 * A template was sent, which the service could not confirm (surprise 5).
	 */
	UNCONFIRMED,

	/**
	 * It failed and had no effect.
	 */
	NOT_DONE,

	/**
	 * It was done, but the answer could not be read.
	 */
	DONE_UNREADABLE,

	/**
	 * It failed, or was cancelled, and may have had an effect.
	 */
	UNKNOWN,

	/**
	 * It was not made, because of a dry run.
	 */
	DRY_RUN;

	/**
	 * Return the result of an operation that has failed.
	 * @param outcome what is known about its effect
	 * @return the result
	 */
	public static OperationResult of(Outcome outcome) {
		return switch (outcome) {
			case NOT_DONE -> NOT_DONE;
			case DONE -> DONE_UNREADABLE;
			case UNKNOWN -> UNKNOWN;
		};
	}

	/**
	 * Return the result as the value of a key.
	 * @return the name in lower case
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
