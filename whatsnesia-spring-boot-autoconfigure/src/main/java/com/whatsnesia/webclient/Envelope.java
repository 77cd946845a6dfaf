package com.whatsnesia.webclient;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What every answer of the API is wrapped in. Answers from outside the API can have a
 * message too, as a single string, but no status (surprise 2).
 *
 * @param <D> the type of the data
 * @param status {@code success} or {@code error}
 * @param remark a word for the kind of answer
 * @param messages texts for people
 * @param data the data, absent unless there is something to return (surprise 3)
 */
record Envelope<D>(@JsonProperty("status") @Nullable String status, @JsonProperty("remark") @Nullable String remark,
		@JsonProperty("message") @JsonFormat(
				with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> messages,
		@JsonProperty("data") @Nullable D data) {

	/**
	 * More than any form has faults; what is beyond would only fill an exception.
	 */
	private static final int MAX_MESSAGES = 50;

	@SuppressWarnings("NullAway") // Jackson passes null for what an answer lacks.
	Envelope {
		messages = (messages != null) ? messages.stream().filter(Objects::nonNull).limit(MAX_MESSAGES).toList()
				: List.of();
	}

	boolean isSuccess() {
		return "success".equals(this.status);
	}

	@Override
	public String toString() {
		return "Envelope[" + this.status + ", " + this.remark + "]";
	}

}
