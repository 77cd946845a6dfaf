package com.whatsnesia.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that was measured.
 *
 * @param groups the groups of alternatives
 * @param liveHeap what a document needs of the heap, in bytes
 * @param collections how often that was looked at in each document
 * @param healthCalls how many calls the concurrent health checks of an application made
 * @param starts the applications that were started
 */
record Results(Map<Group, GroupResult> groups, List<Double> liveHeap, List<Double> collections,
		List<Double> healthCalls, Map<StartUp.Kind, List<StartUp.Started>> starts) {

	private static final double MEGABYTE = 1_000_000;

	private static final double START_UP_SHARE = 0.03;

	private static final double START_UP_TIME = 40;

	List<Goal> goals() {
		List<Goal> goals = new ArrayList<>();
		for (Group group : List.of(Group.SEND_TEXT, Group.SEND_MANY_TEXTS)) {
			goals.add(throughput(group, Alternative.WEB_CLIENT, 0.95));
			goals.add(throughput(group, Alternative.WEB_CLIENT_MULTIPART, 2.5));
			goals.add(Goal.atMost(group.title() + ": bytes allocated, as a multiple of " + Alternative.WEB_CLIENT, 1.15,
					this.groups.get(group).ratio(Alternative.STARTER, Alternative.WEB_CLIENT, Measurement::allocated),
					"%.2f"));
		}
		goals.add(throughput(Group.LIST_CONTACTS, Alternative.WEB_CLIENT, 0.95));
		goals.add(throughput(Group.FIND_ALL_CONTACTS, Alternative.WEB_CLIENT, 0.95));
		goals.add(Goal.atMost(Group.SEND_DOCUMENT.title() + ": time, as a multiple of " + Alternative.REACTOR_NETTY,
				1.15, this.groups.get(Group.SEND_DOCUMENT)
					.ratio(Alternative.REACTOR_NETTY, Alternative.STARTER, Measurement::throughput),
				"%.2f"));
		goals.add(Goal.atMost("Growth of the live heap while it is sent, MB", 8,
				Spread.of(this.liveHeap.stream().map((bytes) -> bytes / MEGABYTE).toList()), "%.1f"));
		goals.add(Goal.atMost("Calls for " + HealthChecks.CONCURRENCY + " concurrent health checks", 1,
				Spread.of(this.healthCalls), "%.0f"));
		goals.add(startUp(StartUp.Kind.WEB_CLIENT));
		goals.add(startUp(StartUp.Kind.BARE));
		return goals;
	}

	Spread startUpTime(StartUp.Kind kind) {
		return Spread.of(this.starts.get(kind).stream().map((started) -> (double) started.time()).toList());
	}

	int beans(StartUp.Kind kind) {
		return this.starts.get(kind).get(0).beans();
	}

	/**
	 * Return how much longer our application takes than another one that was started in
	 * the same round.
	 */
	Spread additionalTime(StartUp.Kind other) {
		List<Double> additional = new ArrayList<>();
		List<StartUp.Started> others = this.starts.get(other);
		for (int round = 0; round < others.size(); round++) {
			additional.add((double) this.starts.get(StartUp.Kind.STARTER).get(round).time() - others.get(round).time());
		}
		return Spread.of(additional);
	}

	private Goal throughput(Group group, Alternative other, double wanted) {
		return Goal.atLeast(group.title() + ": operations per second, as a multiple of " + other, wanted,
				this.groups.get(group).ratio(Alternative.STARTER, other, Measurement::throughput));
	}

	private Goal startUp(StartUp.Kind other) {
		double wanted = Math.max(START_UP_TIME, START_UP_SHARE * startUpTime(other).median());
		return Goal.atMost("Start-up, milliseconds more than with " + other, wanted, additionalTime(other), "%.0f");
	}

}
