package com.whatsnesia.sample.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.whatsnesia.observation.OperationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link ActivityLog} and {@link ActivityCharts}.
 */
class ActivityLogTests {

	private static final Instant NOW = Instant.parse("2026-03-05T07:00:00Z");

	private final ActivityLog log = new ActivityLog();

	@Test
	void keepsTheLatest() {
		IntStream.rangeClosed(1, ActivityLog.CAPACITY + 5)
			.forEach((milliseconds) -> add(NOW, OperationResult.SUCCESS, milliseconds));
		assertThat(this.log.latest()).hasSize(ActivityLog.CAPACITY);
		assertThat(this.log.latest().get(0).duration()).hasMillis(ActivityLog.CAPACITY + 5);
	}

	@Test
	void countsByIntervals() {
		add(NOW.minusSeconds(400), OperationResult.SUCCESS, 1);
		add(NOW.minusSeconds(6), OperationResult.SUCCESS, 10);
		add(NOW.minusSeconds(6), OperationResult.NOT_DONE, 30);
		add(NOW, OperationResult.UNKNOWN, 5);
		List<ActivityInterval> intervals = this.log.intervals(NOW);
		assertThat(intervals).hasSize(ActivityLog.INTERVALS);
		assertThat(intervals.stream().mapToInt(ActivityInterval::count).sum()).isEqualTo(3);
		ActivityInterval last = intervals.get(ActivityLog.INTERVALS - 1);
		assertThat(last.count(OperationResult.UNKNOWN)).isOne();
		ActivityInterval other = intervals.get(ActivityLog.INTERVALS - 3);
		assertThat(other.count()).isEqualTo(2);
		assertThat(other.average()).hasMillis(20);
		assertThat(other.longest()).hasMillis(30);
	}

	@Test
	void forgetsOldIntervals() {
		IntStream.range(0, 3 * ActivityLog.INTERVALS)
			.forEach((i) -> add(NOW.plus(ActivityLog.INTERVAL.multipliedBy(i)), OperationResult.SUCCESS, 1));
		assertThat(this.log.intervals(NOW).stream().mapToInt(ActivityInterval::count).sum()).isZero();
	}

	@Test
	void survivesAClockThatIsPutBack() {
		add(NOW, OperationResult.SUCCESS, 1);
		add(NOW.minusSeconds(60), OperationResult.SUCCESS, 1);
		assertThat(this.log.intervals(NOW).get(ActivityLog.INTERVALS - 1).count()).isEqualTo(2);
	}

	@Test
	void chartsFillTheirHeight() {
		add(NOW.minusSeconds(5), OperationResult.SUCCESS, 100);
		add(NOW.minusSeconds(5), OperationResult.NOT_DONE, 300);
		add(NOW, OperationResult.SUCCESS, 100);
		ActivityCharts charts = ActivityCharts.of(this.log.intervals(NOW));
		assertThat(charts.most()).isEqualTo(2);
		assertThat(charts.throughput()).containsExactly(new ActivityCharts.Bar(290, 30, 4, 30, "success"),
				new ActivityCharts.Bar(290, 0, 4, 30, "not_done"), new ActivityCharts.Bar(295, 30, 4, 30, "success"));
		assertThat(charts.slowest()).hasMillis(300);
		assertThat(charts.latency()).extracting(ActivityCharts.Bar::kind, ActivityCharts.Bar::height)
			.startsWith(tuple("longest", 60.0), tuple("average", 40.0));
		assertThat(charts.shares()).containsExactly(new ActivityCharts.Share("success", 2, 3),
				new ActivityCharts.Share("not_done", 1, 3));
	}

	@Test
	void chartsOfNothingAreEmpty() {
		ActivityCharts charts = ActivityCharts.of(this.log.intervals(NOW));
		assertThat(charts.throughput()).isEmpty();
		assertThat(charts.latency()).isEmpty();
		assertThat(charts.shares()).isEmpty();
	}

	private void add(Instant endedAt, OperationResult result, long milliseconds) {
		this.log.add(new Activity(endedAt, "inbox.send", "default", "text", result, null, 1,
				Duration.ofMillis(milliseconds)));
	}

}
