package com.whatsnesia.sample.health;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.live.LiveTopic;
import com.whatsnesia.sample.live.LiveUpdates;

import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Keeps the latest turns of the health, and tells open pages of each.
 */
@Component
class HealthTurns {

	private static final int CAPACITY = 20;

	private final Deque<HealthTurn> turns = new ArrayDeque<>();

	private final LiveUpdates updates;

	HealthTurns(LiveUpdates updates) {
		this.updates = updates;
	}

	/**
	 * Take note of a check.
	 */
	void note(Health health) {
		if (isTurn(HealthTurn.of(health))) {
			this.updates.changed(LiveTopic.HEALTH);
		}
	}

	/**
	 * The latest turns, the last one first.
	 */
	synchronized List<HealthTurn> latest() {
		return List.copyOf(this.turns);
	}

	private synchronized boolean isTurn(HealthTurn turn) {
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
