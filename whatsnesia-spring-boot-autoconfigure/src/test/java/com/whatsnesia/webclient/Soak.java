package com.whatsnesia.webclient;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.management.UnixOperatingSystemMXBean;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.wire.Connector;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PoolArenaMetric;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocatorMetric;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import static org.awaitility.Awaitility.await;

/**
 * The program that makes {@link MixedOperation}s, many at a time, in rounds. What it
 * holds is measured between two rounds, when no call is under way.
 */
final class Soak {

	private static final int CONCURRENCY = 64;

	private final WhatsnesiaClient client;

	private final BufferedWriter outcomes;

	private final AtomicInteger number = new AtomicInteger();

	private final ConcurrentMap<String, LongAdder> results = new ConcurrentHashMap<>();

	private Soak(WhatsnesiaClient client, BufferedWriter outcomes) {
		this.client = client;
		this.outcomes = outcomes;
	}

	public static void main(String[] args) throws Exception {
		Duration round = Duration.parse(args[1]);
		int rounds = Integer.parseInt(args[2]);
		LoggingSystem.get(Soak.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig()
			.observationHandler(new DefaultMeterObservationHandler(new SimpleMeterRegistry()));
		try (BufferedWriter outcomes = java.nio.file.Files.newBufferedWriter(Path.of(args[3]))) {
			Connector.REACTOR_NETTY.connectedTo(URI.create(args[0]))
				.withBean(ObservationRegistry.class, () -> observations)
				.withPropertyValues("whatsnesia.http.read-timeout=2s", "whatsnesia.http.send-timeout=2s",
						"whatsnesia.http.write-timeout=2s", "whatsnesia.http.max-response-size=256KB",
						"whatsnesia.send.from-number=+6281200000001")
				.run((context) -> new Soak(context.getBean(WhatsnesiaClient.class), outcomes).run(round, rounds));
		}
		reportBuffers();
		System.exit(0);
	}

	private void run(Duration round, int rounds) {
		for (int count = 0; count < rounds; count++) {
			long start = System.nanoTime();
			int first = this.number.get();
			calls(start + round.toNanos()).flatMap(this::call, CONCURRENCY).blockLast();
			long perSecond = (this.number.get() - first) * 1_000_000_000L / (System.nanoTime() - start);
			reportSample(perSecond);
		}
		System.out.println("results " + new TreeMap<>(this.results));
	}

	private Flux<Integer> calls(long end) {
		return Flux.generate((sink) -> {
			if (System.nanoTime() < end) {
				sink.next(this.number.incrementAndGet());
			}
			else {
				sink.complete();
			}
		});
	}

	/**
	 * Make a call. Only documented failures are expected: another ends the program.
	 */
	private Mono<Void> call(int number) {
		MixedOperation operation = MixedOperation.of(number);
		return Mono.defer(() -> operation.call(this.client, number))
			.subscribeOn(Schedulers.parallel())
			.then(Mono.fromRunnable(() -> record(operation, number, Outcome.DONE, "success")))
			.onErrorResume(WhatsnesiaException.class, (ex) -> {
				record(operation, number, ex.outcome(), ex.getClass().getSimpleName());
				return Mono.empty();
			})
			.then();
	}

	private void record(MixedOperation operation, int number, Outcome outcome, String result) {
		this.results.computeIfAbsent(result + "/" + outcome, (key) -> new LongAdder()).increment();
		if (!operation.isWrite()) {
			return;
		}
		synchronized (this.outcomes) {
			try {
				this.outcomes.write(number + " " + outcome + "\n");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * The chunks that the pool of buffers keeps are not counted: there is a fixed number
	 * of them, which appear one by one.
	 */
	private void reportSample(long perSecond) {
		System.gc();
		long chunks = PooledByteBufAllocator.DEFAULT.metric().usedHeapMemory();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() - chunks;
		System.out.println("sample heap=" + heap + " chunks=" + chunks + " files=" + openFiles() + " operations="
				+ this.number + " perSecond=" + perSecond + " threads=" + threads());
	}

	private static long openFiles() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system)
				? system.getOpenFileDescriptorCount() : 0;
	}

	/**
	 * Count the threads by their names without numbers.
	 */
	private static Map<String, Long> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.collect(Collectors.groupingBy((thread) -> thread.getName().replaceAll("\\d+", "N").replace(" ", "_"),
					TreeMap::new, Collectors.counting()));
	}

	/**
	 * Connections are closed on their event loops, a moment after the beans. A leaked
	 * buffer is reported when the next one is allocated after it was collected.
	 */
	private static void reportBuffers() {
		if (ByteBufAllocator.DEFAULT != PooledByteBufAllocator.DEFAULT) {
			throw new IllegalStateException("Buffers of " + ByteBufAllocator.DEFAULT + " can't be counted");
		}
		PooledByteBufAllocatorMetric pool = PooledByteBufAllocator.DEFAULT.metric();
		try {
			await().until(() -> arenas(pool).allMatch((arena) -> arena.numActiveAllocations() == 0));
		}
		finally {
			reportBuffers("direct", pool.directArenas());
			reportBuffers("heap", pool.heapArenas());
			for (int count = 0; count < 3; count++) {
				System.gc();
				ByteBufAllocator.DEFAULT.directBuffer().release();
			}
		}
	}

	private static Stream<PoolArenaMetric> arenas(PooledByteBufAllocatorMetric pool) {
		return Stream.concat(pool.directArenas().stream(), pool.heapArenas().stream());
	}

	private static void reportBuffers(String kind, List<PoolArenaMetric> arenas) {
		System.out.println(
				"buffers " + kind + " allocated=" + arenas.stream().mapToLong(PoolArenaMetric::numAllocations).sum()
						+ " released=" + arenas.stream().mapToLong(PoolArenaMetric::numDeallocations).sum());
	}

}
