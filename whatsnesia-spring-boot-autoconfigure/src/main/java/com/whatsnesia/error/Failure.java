package com.whatsnesia.error;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What every {@link WhatsnesiaException} knows about the call that failed. All texts are
 * fit for a log: credentials, tokens, SQL and phone numbers have been taken out.
 *
 * @param operation the operation, for example {@code contact.create}
 * @param httpStatus the HTTP status of the answer, or null without an answer
 * @param remark the remark of the answer, or null if it had none
 * @param messages the messages of the answer, or what went wrong on this side
 * @param outcome what is known about the effect of the call
 * @param remedy what to do about it
 */
public record Failure(String operation, @Nullable Integer httpStatus, @Nullable String remark, List<String> messages,
		Outcome outcome, String remedy) implements Serializable {

	private static final Set<String> ENDS_A_SENTENCE = Set.of(".", "!", "?", "…");

	public Failure {
		messages = List.copyOf(messages);
	}

	String describe() {
		StringBuilder description = new StringBuilder(this.operation).append(" failed (");
		if (this.httpStatus != null) {
			description.append("HTTP ").append(this.httpStatus).append(", ");
		}
		if (this.remark != null) {
			description.append(this.remark).append(", ");
		}
		description.append("outcome ").append(this.outcome).append(')');
		if (!this.messages.isEmpty()) {
			description.append(": ").append(String.join(" ", this.messages));
		}
		if (!ENDS_A_SENTENCE.contains(description.substring(description.length() - 1))) {
			description.append('.');
		}
		return description.append(" Remedy: ").append(this.remedy).toString();
	}

}
