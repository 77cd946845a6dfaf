package com.whatsnesia.sample.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import com.whatsnesia.sample.sending.BulkLine;

/**
 * Messages to many people, on their way or sent. It goes on whether or not a page watches
 * it.
 */
final class BulkRun {

	private final UUID id;

	private final List<String> numbers;

	private final Instant startedAt = Instant.now();

	private final AtomicReferenceArray<@Nullable BulkRow> done;

	private final AtomicInteger taken = new AtomicInteger();

	private final Sinks.Empty<Void> cancellation = Sinks.empty();

	private volatile boolean cancelled;

	private volatile boolean ended;

	BulkRun(UUID id, RecipientTable recipients) {
		this.id = id;
		this.numbers = recipients.rows().stream().map(RecipientRow::typedNumber).toList();
		this.done = new AtomicReferenceArray<>(this.numbers.size());
	}

	/**
	 * Send, and tell of each message that is done. To cancel takes no more from the
	 * source: what is under way is finished, so that nothing is left in doubt.
	 */
	<F> Flux<BulkRow> send(Flux<F> source, Function<Flux<F>, Flux<? extends BulkLine<?>>> sender) {
		Flux<F> rows = source.takeUntilOther(this.cancellation.asMono())
			.doOnNext((row) -> this.taken.incrementAndGet());
		return sender.apply(rows)
			.map(this::row)
			.doOnNext((row) -> this.done.set(row.row() - 1, row))
			.doOnTerminate(() -> this.ended = true);
	}

	void cancel() {
		if (!this.ended) {
			this.cancelled = true;
		}
		this.cancellation.tryEmitEmpty();
	}

	public UUID getId() {
		return this.id;
	}

	public Instant getStartedAt() {
		return this.startedAt;
	}

	public boolean isCancelled() {
		return this.cancelled;
	}

	public boolean isEnded() {
		return this.ended;
	}

	public int getTotal() {
		return this.numbers.size();
	}

	Stream<BulkRow> rows() {
		return IntStream.range(0, this.numbers.size()).mapToObj(this::row);
	}

	private BulkRow row(int index) {
		boolean ended = this.ended;
		// Only now: what was missing before the end may have come with it.
		BulkRow row = this.done.get(index);
		return (row != null) ? row : BulkRow.of(index + 1, this.numbers.get(index), without(index, ended), null);
	}

	private BulkRow row(BulkLine<?> line) {
		int index = (int) line.index();
		return BulkRow.of(index + 1, this.numbers.get(index), BulkState.of(line), line);
	}

	/**
	 * Nothing is known of a message that was taken, if the run has broken off before it
	 * told.
	 */
	private BulkState without(int index, boolean ended) {
		if (!ended) {
			return BulkState.WAITING;
		}
		return (index < this.taken.get()) ? BulkState.UNKNOWN : BulkState.CANCELLED;
	}

}
