package com.whatsnesia.sample.activity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An operation as the page shows it.
 *
 * @param endedAt when it has ended
 * @param operation the operation
 * @param account the name of the account
 * @param messageType the kind of message that was sent, or null
 * @param result how it has ended
 * @param error the name of the failure, or null
 * @param attempts how many attempts it took
 * @param milliseconds how long it took
 */
record ActivityRow(Instant endedAt, String operation, String account, @Nullable String messageType, String result,
		@Nullable String error, int attempts, long milliseconds) {

	static ActivityRow of(Activity activity) {
		return new ActivityRow(activity.endedAt(), activity.operation(), activity.account(), activity.messageType(),
				activity.result().label(), activity.error(), activity.attempts(), activity.duration().toMillis());
	}

}
