package com.whatsnesia.sample.health;

import java.time.Duration;

import reactor.core.publisher.Flux;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.sample.live.LiveWatch;

import org.springframework.stereotype.Component;

/**
 * Looks at the health, no more often than the indicator makes a check.
 */
@Component
class HealthWatch implements LiveWatch {

	private static final Duration SHORTEST = Duration.ofSeconds(1);

	private final Flux<?> looks;

	HealthWatch(DefaultAccountHealth health, WhatsnesiaProperties properties) {
		Duration timeToLive = properties.getHealth().getTimeToLive();
		Duration period = (timeToLive.compareTo(SHORTEST) > 0) ? timeToLive : SHORTEST;
		this.looks = Flux.interval(period).onBackpressureDrop().concatMap((count) -> health.check()).share();
	}

	@Override
	public Flux<?> looks() {
		return this.looks;
	}

}
