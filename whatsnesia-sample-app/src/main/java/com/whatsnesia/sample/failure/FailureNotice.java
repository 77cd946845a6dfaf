package com.whatsnesia.sample.failure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.error.WhatsnesiaException;

/**
 * A failed call in words. The messages are the service's, the remedy is the starter's.
 *
 * @param title what failed
 * @param messages why
 * @param outcome whether anything has changed all the same, or null if nothing was to
 * @param remedy what to do about it
 */
public record FailureNotice(String title, List<String> messages, @Nullable String outcome, String remedy) {

	/**
	 * Put a failed read into words.
	 * @param title what failed
	 * @param failure the failure
	 * @return the notice
	 */
	public static FailureNotice ofRead(String title, WhatsnesiaException failure) {
		return new FailureNotice(title, failure.messages(), null, failure.remedy());
	}

	/**
	 * Put a failed write into words.
	 * @param title what failed
	 * @param failure the failure
	 * @return the notice
	 */
	public static FailureNotice ofWrite(String title, WhatsnesiaException failure) {
		String outcome = switch (failure.outcome()) {
			case NOT_DONE -> "Nothing was changed.";
			case DONE -> "The change was made all the same. Do not repeat it.";
			case UNKNOWN -> "The change may have been made all the same. Look before you repeat it.";
		};
		return new FailureNotice(title, failure.messages(), outcome, failure.remedy());
	}

}
