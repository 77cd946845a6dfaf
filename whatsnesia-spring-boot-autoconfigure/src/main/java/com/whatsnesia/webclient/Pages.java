package com.whatsnesia.webclient;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;

/**
 * Reads page after page, counting the pages itself: the URL of the next page that an
 * answer holds loses page size, search and filter (surprise 11).
 */
final class Pages {

	private static final int DEFAULT_SIZE = 100;

	private Pages() {
	}

	/**
	 * Read all rows; each page only when its first row is asked for.
	 * @param start the page to start from
	 * @param read reads a page
	 * @param shifts makes, for each subscription, what drops the rows of a page which
	 * have shifted there from an earlier one
	 */
	static <T> Flux<T> all(PageQuery start, Function<PageQuery, Mono<Page<T>>> read,
			Supplier<UnaryOperator<List<T>>> shifts) {
		return Flux.defer(() -> {
			UnaryOperator<List<T>> unseen = shifts.get();
			Cursor cursor = new Cursor((start.size() != null) ? start : start.size(DEFAULT_SIZE));
			return Flux.generate(cursor::emit)
				.concatMap((query) -> onDemand(query,
						() -> read.apply(query)
							.doOnNext((page) -> cursor.advance(query, page))
							.flatMapIterable((page) -> unseen.apply(page.content()))),
						0);
		});
	}

	/**
	 * Wait for a request from downstream, where concatMap subscribes to the next
	 * publisher as soon as the one before is complete.
	 */
	private static <T> Flux<T> onDemand(PageQuery query, Supplier<Flux<T>> rows) {
		return Flux.just(query).hide().concatMap((wanted) -> rows.get(), 0);
	}

	/**
	 * Where a subscription is.
	 */
	private static final class Cursor {

		private @Nullable PageQuery next;

		private Cursor(PageQuery first) {
			this.next = first;
		}

		private void emit(SynchronousSink<PageQuery> sink) {
			if (this.next != null) {
				sink.next(this.next);
			}
			else {
				sink.complete();
			}
		}

		private void advance(PageQuery query, Page<?> page) {
			boolean isLast = page.content().isEmpty() || query.page() >= page.lastPage();
			this.next = isLast ? null : query.page(query.page() + 1);
		}

	}

}
