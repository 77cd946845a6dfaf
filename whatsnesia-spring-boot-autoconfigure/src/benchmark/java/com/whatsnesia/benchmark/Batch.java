package com.whatsnesia.benchmark;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Many calls, as many at a time as there are connections.
 */
@State(Scope.Benchmark)
public class Batch {

	private final ExecutorService threads = Executors.newFixedThreadPool(Workload.CONCURRENCY);

	@TearDown
	public void close() {
		this.threads.shutdown();
	}

	static <T> long reactive(Supplier<Mono<T>> call) {
		return Flux.range(0, Workload.BATCH).flatMap((index) -> call.get(), Workload.CONCURRENCY).count().block();
	}

	/**
	 * Make calls that block, a thread for each of those under way.
	 */
	<T> long blocking(Callable<T> call) throws InterruptedException, ExecutionException {
		long count = 0;
		for (Future<T> result : this.threads.invokeAll(Collections.nCopies(Workload.BATCH, call))) {
			result.get();
			count++;
		}
		return count;
	}

}
