package com.whatsnesia.sample.health;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.sample.live.LiveSource;
import com.whatsnesia.sample.live.LiveTopic;

import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Looks at the health for as long as a page is open, and keeps its latest turns. A look
 * is no more often than the indicator makes a check.
 */
@Component
class HealthWatch implements LiveSource {

	private static final Duration SHORTEST = Duration.ofSeconds(1);

	private static final int CAPACITY = 20;

	private final Deque<HealthTurn> turns = new ArrayDeque<>();

	private final Flux<LiveTopic> changes;

	HealthWatch(DefaultAccountHealth health, WhatsnesiaProperties properties) {
		Duration timeToLive = properties.getHealth().getTimeToLive();
		Duration period = (timeToLive.compareTo(SHORTEST) > 0) ? timeToLive : SHORTEST;
		this.changes = Flux.interval(period)
			.onBackpressureDrop()
			.concatMap((count) -> health.check())
			.filter(this::isTurn)
			.map((turn) -> LiveTopic.HEALTH)
			.share();
	}

	@Override
	public Flux<LiveTopic> changes() {
		return this.changes;
	}

	/**
	 * The latest turns, the last one first.
	 */
	List<HealthTurn> turns() {
		synchronized (this.turns) {
			return List.copyOf(this.turns);
		}
	}

	private boolean isTurn(Health health) {
		HealthTurn turn = HealthTurn.of(health);
		synchronized (this.turns) {
			HealthTurn last = this.turns.peekFirst();
			if (last != null && last.isSameAs(turn)) {
				return false;
			}
			if (this.turns.size() == CAPACITY) {
				this.turns.removeLast();
			}
			this.turns.addFirst(turn);
			return true;
		}
	}

	/**
	 * A turn of the health.
	 *
	 * @param at when the check was made
	 * @param status the status
	 * @param reason the reason, or null if all is well
	 */
	record HealthTurn(@Nullable String at, String status, @Nullable String reason) {

		private static HealthTurn of(Health health) {
			return new HealthTurn(Objects.toString(health.getDetails().get("checkedAt"), null),
					health.getStatus().getCode(), Objects.toString(health.getDetails().get("reason"), null));
		}

		private boolean isSameAs(HealthTurn other) {
			return this.status.equals(other.status) && Objects.equals(this.reason, other.reason);
		}

	}

}
