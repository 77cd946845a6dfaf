package com.whatsnesia.sample.failure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.web.Phrase;

/**
 * A failed call in words. The messages are the service's, the remedy is the starter's;
 * neither is translated.
 *
 * @param title what failed
 * @param messages why
 * @param outcome whether anything has changed all the same, empty if nothing was to
 * @param remedy what to do about it, or null if the outcome tells
 */
public record FailureNotice(Phrase title, List<String> messages, List<Phrase> outcome, @Nullable String remedy) {

	private static final Phrase NOTHING_SENT = Phrase.of("outcome.send.not-done");

	private static final String CONTACT_CREATION = "contact.create";

	/**
	 * Put a failed read into words.
	 * @param title what failed
	 * @param failure the failure
	 * @return the notice
	 */
	public static FailureNotice ofRead(Phrase title, WhatsnesiaException failure) {
		return new FailureNotice(title, failure.messages(), List.of(), failure.remedy());
	}

	/**
	 * Put a failed write into words.
	 * @param title what failed
	 * @param failure the failure
	 * @return the notice
	 */
	public static FailureNotice ofWrite(Phrase title, WhatsnesiaException failure) {
		return of(title, failure, outcome("outcome.write", failure));
	}

	/**
	 * Put a message that failed into words.
	 * @param title what failed, if the message was not sent
	 * @param failure the failure, of the message or of the contact to be created before
	 * @return the notice
	 */
	public static FailureNotice ofSend(Phrase title, WhatsnesiaException failure) {
		if (failure.operation().equals(CONTACT_CREATION)) {
			// The outcome is that of the contact: the message was not tried.
			return of(title, failure, NOTHING_SENT, outcome("outcome.contact", failure));
		}
		return switch (failure.outcome()) {
			case NOT_DONE -> of(title, failure, NOTHING_SENT);
			case DONE -> of(Phrase.of("send.unreadable"), failure, outcome("outcome.send", failure));
			case UNKNOWN -> of(Phrase.of("send.unknown"), failure, outcome("outcome.send", failure));
		};
	}

	/**
	 * Put a message that cannot be sent as it is into words.
	 * @param title what failed
	 * @param malformed what the starter says about it
	 * @return the notice
	 */
	public static FailureNotice ofSend(Phrase title, IllegalArgumentException malformed) {
		String message = malformed.getMessage();
		return new FailureNotice(title, (message != null) ? List.of(message) : List.of(),
				List.of(NOTHING_SENT, Phrase.of("outcome.send.correct")), null);
	}

	/**
	 * Add that the contact was created before the message failed.
	 * @return the notice
	 */
	public FailureNotice withContactCreated() {
		List<Phrase> outcome = new ArrayList<>(this.outcome);
		outcome.add(Phrase.of("outcome.contact.created"));
		return new FailureNotice(this.title, this.messages, outcome, this.remedy);
	}

	private static Phrase outcome(String prefix, WhatsnesiaException failure) {
		return Phrase.of(prefix + "." + switch (failure.outcome()) {
			case NOT_DONE -> "not-done";
			case DONE -> "done";
			case UNKNOWN -> "unknown";
		});
	}

	private static FailureNotice of(Phrase title, WhatsnesiaException failure, Phrase... outcome) {
		return new FailureNotice(title, messages(failure), List.of(outcome), failure.remedy());
	}

	/**
	 * Of a recipient who is no contact the service has only its database's words
	 * (surprise 6); what to do says it better.
	 */
	private static List<String> messages(WhatsnesiaException failure) {
		return (failure instanceof ContactRequiredException) ? List.of() : failure.messages();
	}

}
