package com.whatsnesia.sample.activity;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.observation.OperationResult;

/**
 * An operation of the client that has ended. It holds nothing personal.
 *
 * @param endedAt when it has ended
 * @param operation the operation
 * @param account the name of the account
 * @param messageType the kind of message that was sent, or null
 * @param result how it has ended
 * @param error the name of the failure, or null
 * @param attempts how many attempts it took
 * @param duration how long it took
 */
record Activity(Instant endedAt, String operation, String account, @Nullable String messageType, OperationResult result,
		@Nullable String error, int attempts, Duration duration) {
}
