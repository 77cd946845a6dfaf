package com.whatsnesia.sample.failure;

import java.util.List;

import com.whatsnesia.error.WhatsnesiaException;

/**
 * A failed call in words. The messages are the service's, the remedy is the starter's.
 *
 * @param title what failed
 * @param messages why
 * @param outcome whether anything has changed all the same
 * @param remedy what to do about it
 */
public record FailureNotice(String title, List<String> messages, String outcome, String remedy) {

	/**
	 * Put a failed call into words.
	 * @param title what failed
	 * @param failure the failure
	 * @return the notice
	 */
	public static FailureNotice of(String title, WhatsnesiaException failure) {
		String outcome = switch (failure.outcome()) {
			case NOT_DONE -> "Nothing was changed.";
			case DONE -> "The change was made all the same. Do not repeat it.";
			case UNKNOWN -> "The change may have been made all the same. Look before you repeat it.";
		};
		return new FailureNotice(title, failure.messages(), outcome, failure.remedy());
	}

}
