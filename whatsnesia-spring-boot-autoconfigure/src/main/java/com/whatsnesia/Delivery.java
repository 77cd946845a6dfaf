package com.whatsnesia;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.util.Assert;

/**
 * What became of one of many messages: either a result or a failure.
 *
 * @param <M> the type of the message
 * @param <R> the type of the result
 * @param message the message
 * @param result the result, or null if there is a failure
 * @param failure the failure, or null if there is a result
 */
public record Delivery<M, R>(M message, @Nullable R result, @Nullable WhatsnesiaException failure) {

	public Delivery {
		Assert.notNull(message, "'message' must not be null");
		Assert.isTrue((result == null) != (failure == null), "either 'result' or 'failure' must be given");
	}

	/**
	 * Report that a message was sent.
	 * @param <M> the type of the message
	 * @param <R> the type of the result
	 * @param message the message
	 * @param result the result
	 * @return the delivery
	 */
	public static <M, R> Delivery<M, R> sent(M message, R result) {
		return new Delivery<>(message, result, null);
	}

	/**
	 * Report that sending a message has failed.
	 * @param <M> the type of the message
	 * @param <R> the type of the result
	 * @param message the message
	 * @param failure the failure
	 * @return the delivery
	 */
	public static <M, R> Delivery<M, R> failed(M message, WhatsnesiaException failure) {
		return new Delivery<>(message, null, failure);
	}

	/**
	 * Return whether there is a result.
	 * @return whether the message was sent, or would have been but for a dry run
	 */
	public boolean succeeded() {
		return this.failure == null;
	}

	/**
	 * Return what is known about the effect: only what is {@linkplain Outcome#NOT_DONE
	 * not done} can safely be sent again.
	 * @return the outcome; {@link Outcome#DONE} if there is a result, in a dry run too
	 */
	public Outcome outcome() {
		return (this.failure != null) ? this.failure.outcome() : Outcome.DONE;
	}

}
