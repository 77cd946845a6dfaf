package com.whatsnesia.sample.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The latest operations, and what there was in the latest minutes.
 */
@Component
class ActivityLog {

	static final int CAPACITY = 50;

	/**
	 * What a bar of the charts covers.
	 */
	static final Duration INTERVAL = Duration.ofSeconds(5);

	static final int INTERVALS = 60;

	private final Deque<Activity> latest = new ArrayDeque<>();

	private final Deque<ActivityInterval> intervals = new ArrayDeque<>();

	synchronized void add(Activity activity) {
		if (this.latest.size() == CAPACITY) {
			this.latest.removeLast();
		}
		this.latest.addFirst(activity);
		interval(number(activity.endedAt())).add(activity);
	}

	/**
	 * The latest operations, the last one first.
	 */
	synchronized List<Activity> latest() {
		return List.copyOf(this.latest);
	}

	/**
	 * The intervals up to now, the first one first. Those without an operation are among
	 * them.
	 */
	synchronized List<ActivityInterval> intervals(Instant now) {
		long last = number(now);
		List<ActivityInterval> intervals = new ArrayList<>();
		for (long number = last - INTERVALS + 1; number <= last; number++) {
			intervals.add(find(number).copy());
		}
		return intervals;
	}

	private ActivityInterval find(long number) {
		return this.intervals.stream()
			.filter((interval) -> interval.number() == number)
			.findFirst()
			.orElseGet(() -> new ActivityInterval(number));
	}

	private ActivityInterval interval(long number) {
		ActivityInterval last = this.intervals.peekLast();
		if (last != null && last.number() >= number) {
			// The clock may have been put back.
			return last;
		}
		if (this.intervals.size() == INTERVALS) {
			this.intervals.removeFirst();
		}
		ActivityInterval next = new ActivityInterval(number);
		this.intervals.addLast(next);
		return next;
	}

	private static long number(Instant instant) {
		return instant.getEpochSecond() / INTERVAL.toSeconds();
	}

}
