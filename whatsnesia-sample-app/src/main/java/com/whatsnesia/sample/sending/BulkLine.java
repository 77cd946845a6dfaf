package com.whatsnesia.sample.sending;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import com.whatsnesia.Delivery;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.core.NestedExceptionUtils;

/**
 * What became of one of many messages.
 *
 * @param <R> the type of a result
 * @param index the number of the message among those that came in, from 0: lines come in
 * the order of completion
 * @param outcome whether the message was sent
 * @param result the result, or null if there is a problem
 * @param problem the problem, or null if there is a result
 */
public record BulkLine<R>(long index, Outcome outcome, @Nullable R result, @Nullable Problem problem) {

	static <R> BulkLine<R> of(long index, Delivery<?, R> delivery) {
		WhatsnesiaException failure = delivery.failure();
		return new BulkLine<>(index, delivery.outcome(), delivery.result(),
				(failure != null) ? Problem.of(failure) : null);
	}

	static <R> BulkLine<R> of(long index, IllegalArgumentException malformed) {
		return new BulkLine<>(index, Outcome.NOT_DONE, null, Problem.of(malformed));
	}

	/**
	 * The last line, where the reading ended.
	 */
	static <R> BulkLine<R> unreadable(long index, Throwable cause) {
		return new BulkLine<>(index, Outcome.NOT_DONE, null, Problem.unreadable(index, cause));
	}

	/**
	 * Why a message was not sent, or may not have been.
	 *
	 * @param type the kind of failure
	 * @param messages what the service or the starter says
	 * @param remedy what to do about it
	 */
	public record Problem(String type, List<String> messages, String remedy) {

		private static Problem of(WhatsnesiaException failure) {
			return new Problem(failure.getClass().getSimpleName(), failure.messages(), failure.remedy());
		}

		private static Problem of(IllegalArgumentException malformed) {
			return new Problem(malformed.getClass().getSimpleName(), List.of(String.valueOf(malformed.getMessage())),
					"Correct this message and send it again.");
		}

		/**
		 * The cause's own words quote what could not be read. The names of the fields on
		 * the way there are no secret, and tell of one that is misspelled.
		 */
		private static Problem unreadable(long index, Throwable cause) {
			String place = (NestedExceptionUtils.getMostSpecificCause(cause) instanceof JacksonException json
					&& !json.getPath().isEmpty()) ? ", for its field " + fields(json) : "";
			return new Problem("UnreadableMessage",
					List.of("Message %d (from 0) can't be read%s. Nothing was read or sent from there on."
						.formatted(index, place)),
					"Correct this message, then send it and all behind it again.");
		}

		private static String fields(JacksonException json) {
			return json.getPath()
				.stream()
				.map((step) -> Objects.requireNonNullElse(step.getPropertyName(), String.valueOf(step.getIndex())))
				.collect(Collectors.joining("."));
		}

	}

}
