package com.whatsnesia.sample.sending;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Delivery;

/**
 * Sends many messages and tells of each by its number what became of it. A malformed one
 * gets its line, too, instead of ending the stream for those behind it. What is no
 * message at all ends the reading: the last line tells from where on.
 *
 * @param <M> the type of a message
 * @param <R> the type of a result
 */
public final class BulkSending<M, R> {

	private final Function<Flux<M>, Flux<Delivery<M, R>>> sendAll;

	/**
	 * Equal messages are different ones here, and only those under way are kept.
	 */
	private final Map<M, Long> underWay = Collections.synchronizedMap(new IdentityHashMap<>());

	private long read;

	private @Nullable BulkLine<R> unreadable;

	private BulkSending(Function<Flux<M>, Flux<Delivery<M, R>>> sendAll) {
		this.sendAll = sendAll;
	}

	/**
	 * Send many messages.
	 * @param <F> the type of what came in
	 * @param <M> the type of a message
	 * @param <R> the type of a result
	 * @param forms what came in
	 * @param reader makes a message of it, or throws an {@link IllegalArgumentException}
	 * @param sendAll sends the messages
	 * @return a line for each message, in the order of completion
	 */
	public static <F, M, R> Flux<BulkLine<R>> send(Flux<F> forms, Function<F, M> reader,
			Function<Flux<M>, Flux<Delivery<M, R>>> sendAll) {
		return Flux.defer(() -> new BulkSending<>(sendAll).lines(forms.index((index, form) -> {
			try {
				return new Row<>(index, reader.apply(form), null);
			}
			catch (IllegalArgumentException malformed) {
				return new Row<M>(index, null, malformed);
			}
		})));
	}

	private Flux<BulkLine<R>> lines(Flux<Row<M>> rows) {
		return rows.doOnNext((row) -> this.read = row.index() + 1)
			.onErrorResume((unreadable) -> this.read > 0, this::end)
			.publish((shared) -> Flux.mergeDelayError(1, refusals(shared), deliveries(shared)), 1)
			.concatWith(Mono.defer(() -> Mono.justOrEmpty(this.unreadable)));
	}

	/**
	 * After the first line an error would end the answer before it tells of what is under
	 * way, and would be logged with what it could not read. Before it, nothing is lost.
	 */
	private Flux<Row<M>> end(Throwable unreadable) {
		this.unreadable = BulkLine.unreadable(this.read, unreadable);
		return Flux.empty();
	}

	private Flux<BulkLine<R>> refusals(Flux<Row<M>> rows) {
		return rows.mapNotNull(Row::<R>refusal).onErrorComplete();
	}

	private Flux<BulkLine<R>> deliveries(Flux<Row<M>> rows) {
		return this.sendAll.apply(rows.mapNotNull(this::enter))
			.map((delivery) -> BulkLine.of(Objects.requireNonNull(this.underWay.remove(delivery.message())), delivery));
	}

	private @Nullable M enter(Row<M> row) {
		if (row.message() != null) {
			this.underWay.put(row.message(), row.index());
		}
		return row.message();
	}

	private record Row<M>(long index, @Nullable M message, @Nullable IllegalArgumentException malformed) {

		<R> @Nullable BulkLine<R> refusal() {
			return (this.malformed != null) ? BulkLine.of(this.index, this.malformed) : null;
		}

	}

}
