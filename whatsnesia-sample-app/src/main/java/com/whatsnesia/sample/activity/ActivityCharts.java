package com.whatsnesia.sample.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.whatsnesia.observation.OperationResult;

/**
 * The charts of the latest minutes, in the coordinates of their pictures: 300 wide, 60
 * high.
 *
 * @param throughput bars of how many operations have ended, each made of results
 * @param most the most operations of an interval, which fill the height
 * @param latency bars of how long operations took, the average on the longest
 * @param slowest the longest operation, which fills the height
 * @param shares how often there was each result
 * @param total how many operations there were
 */
record ActivityCharts(List<Bar> throughput, int most, List<Bar> latency, Duration slowest, List<Share> shares,
		int total) {

	static final int WIDTH = 300;

	static final int HEIGHT = 60;

	private static final double STEP = (double) WIDTH / ActivityLog.INTERVALS;

	private static final double GAP = 1;

	static ActivityCharts of(List<ActivityInterval> intervals) {
		int most = intervals.stream().mapToInt(ActivityInterval::count).max().orElse(0);
		Duration slowest = intervals.stream()
			.map(ActivityInterval::longest)
			.max(Duration::compareTo)
			.orElse(Duration.ZERO);
		int total = intervals.stream().mapToInt(ActivityInterval::count).sum();
		return new ActivityCharts(throughput(intervals, most), most, latency(intervals, slowest), slowest,
				shares(intervals, total), total);
	}

	private static List<Bar> throughput(List<ActivityInterval> intervals, int most) {
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < intervals.size(); i++) {
			double top = HEIGHT;
			for (OperationResult result : OperationResult.values()) {
				double height = share(intervals.get(i).count(result), most) * HEIGHT;
				top -= height;
				addBar(bars, i, top, height, result.label());
			}
		}
		return bars;
	}

	private static List<Bar> latency(List<ActivityInterval> intervals, Duration slowest) {
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < intervals.size(); i++) {
			double longest = share(intervals.get(i).longest().toNanos(), slowest.toNanos()) * HEIGHT;
			double average = share(intervals.get(i).average().toNanos(), slowest.toNanos()) * HEIGHT;
			addBar(bars, i, HEIGHT - longest, longest, "longest");
			addBar(bars, i, HEIGHT - average, average, "average");
		}
		return bars;
	}

	private static void addBar(List<Bar> bars, int interval, double top, double height, String kind) {
		if (height > 0) {
			bars.add(new Bar(interval * STEP, top, STEP - GAP, height, kind));
		}
	}

	private static List<Share> shares(List<ActivityInterval> intervals, int total) {
		return Stream.of(OperationResult.values())
			.map((result) -> new Share(result.label(),
					intervals.stream().mapToInt((interval) -> interval.count(result)).sum(), total))
			.filter((share) -> share.count() > 0)
			.toList();
	}

	private static double share(double part, double whole) {
		return (whole > 0) ? part / whole : 0;
	}

	/**
	 * A bar, or a part of one.
	 *
	 * @param x where it begins from the left
	 * @param y where it begins from above
	 * @param width how wide it is
	 * @param height how high it is
	 * @param kind what it stands for
	 */
	record Bar(double x, double y, double width, double height, String kind) {
	}

	/**
	 * How often there was a result.
	 *
	 * @param kind the result
	 * @param count how often
	 * @param total how many operations there were
	 */
	record Share(String kind, int count, int total) {
	}

}
