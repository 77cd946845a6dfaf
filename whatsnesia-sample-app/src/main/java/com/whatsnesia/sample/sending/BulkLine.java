package com.whatsnesia.sample.sending;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Delivery;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.WhatsnesiaException;

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

	}

}
