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

	private static final String NOTHING_SENT = "Nothing was sent.";

	private static final String CONTACT_CREATION = "contact.create";

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

	/**
	 * Put a message that failed into words.
	 * @param title what failed, if the message was not sent
	 * @param failure the failure, of the message or of the contact to be created before
	 * @return the notice
	 */
	public static FailureNotice ofSend(String title, WhatsnesiaException failure) {
		if (failure.operation().equals(CONTACT_CREATION)) {
			return ofCreation(title, failure);
		}
		return switch (failure.outcome()) {
			case NOT_DONE -> of(title, failure, NOTHING_SENT);
			case DONE -> of("The message was sent, but the answer to it can't be used", failure,
					"The message was sent all the same. Do not send it again.");
			case UNKNOWN -> of("Nobody knows whether the message was sent", failure,
					"The message may have been sent all the same. Look before you send it again.");
		};
	}

	/**
	 * The outcome is that of the contact: the message was not tried.
	 */
	private static FailureNotice ofCreation(String title, WhatsnesiaException failure) {
		String contact = switch (failure.outcome()) {
			case NOT_DONE -> "The contact was not created.";
			case DONE -> "The contact was created all the same. Send the message without a name.";
			case UNKNOWN -> "The contact may have been created all the same.";
		};
		return of(title, failure, NOTHING_SENT + " " + contact);
	}

	/**
	 * Add that the contact was created before the message failed.
	 * @return the notice
	 */
	public FailureNotice withContactCreated() {
		return new FailureNotice(this.title, this.messages,
				((this.outcome != null) ? this.outcome + " " : "") + "The contact was created.", this.remedy);
	}

	/**
	 * Put a message that cannot be sent as it is into words.
	 * @param title what failed
	 * @param malformed what the starter says about it
	 * @return the notice
	 */
	public static FailureNotice ofSend(String title, IllegalArgumentException malformed) {
		String message = malformed.getMessage();
		return new FailureNotice(title, (message != null) ? List.of(message) : List.of(), NOTHING_SENT,
				"Correct it and send it again.");
	}

	private static FailureNotice of(String title, WhatsnesiaException failure, String outcome) {
		return new FailureNotice(title, failure.messages(), outcome, failure.remedy());
	}

}
