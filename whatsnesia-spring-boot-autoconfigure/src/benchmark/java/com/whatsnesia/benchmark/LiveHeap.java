package com.whatsnesia.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * The program that measures how much a document needs of the heap while it is sent: what
 * is left after each of many full collections on the way, less what was left before.
 */
final class LiveHeap {

	private static final Duration INTERVAL = Duration.ofMillis(10);

	private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.toList();

	private long peak;

	private int collections;

	private LiveHeap() {
	}

	public static void main(String[] args) {
		WarningsOnly.log();
		StarterCalls calls = new StarterCalls();
		calls.open();
		calls.sendDocument().block();
		LiveHeap heap = new LiveHeap();
		long before = heap.collect();
		Disposable sampling = heap.sample();
		calls.sendDocument().block();
		sampling.dispose();
		Conversation.answer(Math.max(0, heap.peak() - before) + " " + heap.collections());
		System.exit(0);
	}

	private Disposable sample() {
		return Flux.interval(INTERVAL, Schedulers.newSingle("live-heap"))
			.onBackpressureDrop()
			.subscribe((tick) -> add(collect()));
	}

	private synchronized void add(long used) {
		this.peak = Math.max(this.peak, used);
		this.collections++;
	}

	private synchronized long peak() {
		return this.peak;
	}

	private synchronized int collections() {
		return this.collections;
	}

	/**
	 * Collect, and return what the collector left. What is on the heap a moment later
	 * would be more by what was allocated meanwhile.
	 */
	private long collect() {
		System.gc();
		return this.pools.stream().mapToLong((pool) -> pool.getCollectionUsage().getUsed()).sum();
	}

}
