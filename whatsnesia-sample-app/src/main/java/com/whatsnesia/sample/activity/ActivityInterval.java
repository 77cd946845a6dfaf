package com.whatsnesia.sample.activity;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import com.whatsnesia.observation.OperationResult;

/**
 * What there was in some seconds.
 */
final class ActivityInterval {

	private final long number;

	private final Map<OperationResult, Integer> results = new EnumMap<>(OperationResult.class);

	private Duration total = Duration.ZERO;

	private Duration longest = Duration.ZERO;

	ActivityInterval(long number) {
		this.number = number;
	}

	void add(Activity activity) {
		this.results.merge(activity.result(), 1, Integer::sum);
		this.total = this.total.plus(activity.duration());
		if (activity.duration().compareTo(this.longest) > 0) {
			this.longest = activity.duration();
		}
	}

	/**
	 * Copy what there was up to now.
	 */
	ActivityInterval copy() {
		ActivityInterval copy = new ActivityInterval(this.number);
		copy.results.putAll(this.results);
		copy.total = this.total;
		copy.longest = this.longest;
		return copy;
	}

	long number() {
		return this.number;
	}

	int count() {
		return this.results.values().stream().mapToInt(Integer::intValue).sum();
	}

	int count(OperationResult result) {
		return this.results.getOrDefault(result, 0);
	}

	Duration average() {
		return (count() > 0) ? this.total.dividedBy(count()) : Duration.ZERO;
	}

	Duration longest() {
		return this.longest;
	}

}
