package com.whatsnesia.sample.bulk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.whatsnesia.Page;

/**
 * A run as a page shows it.
 *
 * @param run the run
 * @param cancelled whether it is being cancelled or, at its end, whether that left
 * messages unsent
 * @param ended whether it had ended, at the latest when the recipients were looked at
 * @param counts how many messages there are in each state that there is
 * @param done how many messages there is no more to wait for
 * @param page some of the recipients
 */
record BulkRunView(BulkRun run, boolean cancelled, boolean ended, Map<BulkState, Long> counts, int done,
		Page<BulkRow> page) {

	private static final int SIZE = 100;

	/**
	 * Return whether somebody has to look up what became of a message.
	 */
	public boolean inDoubt() {
		return this.counts.containsKey(BulkState.UNKNOWN);
	}

	static BulkRunView of(BulkRun run, int page) {
		boolean cancelled = run.isCancelled();
		boolean ended = run.isEnded();
		List<BulkRow> rows = run.rows().toList();
		Map<BulkState, Long> counts = new EnumMap<>(BulkState.class);
		rows.forEach((row) -> counts.merge(row.state(), 1L, Long::sum));
		int last = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
		int number = Math.min(Math.max(page, 1), last);
		List<BulkRow> shown = rows.subList((number - 1) * SIZE, Math.min(number * SIZE, rows.size()));
		int waiting = counts.getOrDefault(BulkState.WAITING, 0L).intValue();
		return new BulkRunView(run, ended ? counts.containsKey(BulkState.CANCELLED) : cancelled, ended, counts,
				rows.size() - waiting, new Page<>(shown, number, SIZE, last, rows.size()));
	}

}
