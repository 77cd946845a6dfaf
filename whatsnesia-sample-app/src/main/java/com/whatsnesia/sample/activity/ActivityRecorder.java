package com.whatsnesia.sample.activity;

import java.time.Duration;
import java.time.Instant;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.observation.OperationResult;
import com.whatsnesia.observation.WhatsnesiaOperationContext;
import com.whatsnesia.sample.live.LiveTopic;
import com.whatsnesia.sample.live.LiveUpdates;

import org.springframework.stereotype.Component;

/**
 * Writes operations down as they end. Health checks are left out: an open page makes one
 * each second.
 */
@Component
class ActivityRecorder implements ObservationHandler<WhatsnesiaOperationContext> {

	private final ActivityLog log;

	private final LiveUpdates updates;

	ActivityRecorder(ActivityLog log, LiveUpdates updates) {
		this.log = log;
		this.updates = updates;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof WhatsnesiaOperationContext;
	}

	@Override
	public void onStart(WhatsnesiaOperationContext context) {
		context.put(ActivityRecorder.class, System.nanoTime());
	}

	@Override
	public void onStop(WhatsnesiaOperationContext context) {
		OperationResult result = context.getResult();
		if (result == null || context.isVerification()) {
			return;
		}
		long started = context.getRequired(ActivityRecorder.class);
		this.log.add(new Activity(Instant.now(), context.getOperation(), context.getAccount(), context.getMessageType(),
				result, error(context), context.getAttempts(), Duration.ofNanos(System.nanoTime() - started)));
		this.updates.changed(LiveTopic.ACTIVITY);
	}

	private static @Nullable String error(WhatsnesiaOperationContext context) {
		return (context.getError() != null) ? context.getError().getClass().getSimpleName() : null;
	}

}
