package com.whatsnesia.webclient;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.whatsnesia.error.Outcome;
import com.whatsnesia.wire.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.convert.DurationStyle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uses the beans for a while, 64 calls at a time, while 2 % of the requests meet a fault;
 * in the short run 20 %, so that it meets most of them.
 */
class SoakTests {

	private static final List<String> OPTIONS = List.of("-Xmx96m", "-Dio.netty.leakDetection.level=paranoid",
			"-Dio.netty.allocator.type=pooled",
			// Without the caches of threads, what is released is counted at once.
			"-Dio.netty.allocator.smallCacheSize=0", "-Dio.netty.allocator.normalCacheSize=0");

	private static final Duration ROUND = Duration.ofSeconds(15);

	/**
	 * Rounds until all code is compiled and all pools are full.
	 */
	private static final int WARM_UP = 8;

	/**
	 * What is left of the noise, in bytes. A quarter of an hour has some 800 000 calls,
	 * which may not lose two bytes each.
	 */
	private static final long HEAP_TOLERANCE = 1_000_000;

	private static final int CONCURRENCY = 64;

	/**
	 * Reactor's threads for what may block, and the JDK's for reading files, which are
	 * called otherwise from Java 25 on.
	 */
	private static final Map<String, Integer> ELASTIC_POOLS = Map.of("boundedElastic-N",
			Schedulers.DEFAULT_BOUNDED_ELASTIC_SIZE, "Thread-N", CONCURRENCY, "InnocuousThread-N", CONCURRENCY);

	private final Map<String, Integer> faults = new TreeMap<>();

	@TempDir
	private Path directory;

	@Test
	void everythingIsAccountedForInAFewSeconds() throws Exception {
		run(0.2, Duration.ofSeconds(2), 2);
	}

	@Test
	@Tag("soak")
	void nothingGrowsInTheLongRun() throws Exception {
		Duration duration = DurationStyle.detectAndParse(System.getProperty("soak.duration", "15m"));
		int rounds = (int) duration.dividedBy(ROUND);
		assertThat(rounds).as("rounds of " + ROUND).isGreaterThan(3 * WARM_UP);
		List<Sample> samples = run(0.02, ROUND, rounds);
		Sample before = highest(samples.subList(WARM_UP, 2 * WARM_UP));
		Sample after = highest(samples.subList(rounds - WARM_UP, rounds));
		assertThat(this.faults).hasSize(SoakServer.kindsOfFaults());
		assertThat(after.heap).isLessThan(before.heap + HEAP_TOLERANCE);
		assertThat(after.files).isLessThan(before.files + CONCURRENCY);
		assertThat(after.threads).isEqualTo(before.threads);
	}

	private List<Sample> run(double faults, Duration round, int rounds) throws Exception {
		Path outcomes = this.directory.resolve("outcomes");
		long seed = System.nanoTime();
		System.out.println("seed " + seed);
		try (SoakServer server = SoakServer.start(faults, seed)) {
			List<String> report = ChildJvm.run(SoakTests::print, Soak.class, OPTIONS, server.baseUrl(), round, rounds,
					outcomes);
			this.faults.putAll(server.faults());
			System.out.println("faults " + this.faults);
			System.out.println("processed " + server.ledger().processed());
			server.ledger().assertAgreesWith(read(outcomes));
			assertThat(server.ledger().processed()).isPositive();
			assertThat(this.faults).isNotEmpty();
			assertThat(report).noneMatch((line) -> line.matches(".*(LEAK|IllegalReferenceCount).*"));
			assertThat(report).filteredOn((line) -> line.startsWith("buffers")).hasSize(2).allMatch(SoakTests::isEven);
			List<Sample> samples = report.stream()
				.filter((line) -> line.startsWith("sample "))
				.map(Sample::of)
				.toList();
			assertThat(samples).hasSize(rounds);
			return samples;
		}
	}

	/**
	 * What the libraries log of the faults fills pages.
	 */
	private static void print(String line) {
		if (line.matches("(sample|results|buffers) .*|.*(LEAK|IllegalReferenceCount).*")) {
			System.out.println(line);
		}
	}

	private static boolean isEven(String line) {
		String[] counts = line.replaceAll("[^=]*=(\\d+)", "$1 ").split(" ");
		return counts[0].equals(counts[1]) && (line.contains("heap") || Long.parseLong(counts[0]) > 0);
	}

	private static Sample highest(List<Sample> samples) {
		Map<String, Integer> threads = new TreeMap<>();
		samples.forEach((sample) -> sample.threads.forEach((name, count) -> threads.merge(name, count, Math::max)));
		return new Sample(samples.stream().mapToLong(Sample::heap).max().orElseThrow(),
				samples.stream().mapToLong(Sample::files).max().orElseThrow(), threads);
	}

	private static Outcomes read(Path file) throws Exception {
		Outcomes outcomes = new Outcomes();
		try (Stream<String> lines = java.nio.file.Files.lines(file)) {
			lines.map((line) -> line.split(" "))
				.forEach((call) -> outcomes.add(Integer.parseInt(call[0]), Outcome.valueOf(call[1])));
		}
		return outcomes;
	}

	/**
	 * What the program held when no call was under way.
	 *
	 * @param heap the bytes of the heap in use
	 * @param files the number of open files and connections
	 * @param threads the number of threads by name, without those of pools that shrink
	 * and grow with the load, up to a limit
	 */
	private record Sample(long heap, long files, Map<String, Integer> threads) {

		private static Sample of(String line) {
			Map<String, Integer> threads = new TreeMap<>();
			for (String pool : line.replaceAll(".*\\{|\\}", "").split(", ")) {
				String[] counted = pool.split("=");
				Integer limit = ELASTIC_POOLS.get(counted[0]);
				int count = Integer.parseInt(counted[1]);
				if (limit == null) {
					threads.put(counted[0], count);
				}
				else {
					assertThat(count).as(line).isLessThanOrEqualTo(limit);
				}
			}
			return new Sample(number(line, "heap"), number(line, "files"), threads);
		}

		private static long number(String line, String name) {
			return Long.parseLong(line.replaceAll(".* " + name + "=(\\d+) .*", "$1"));
		}

	}

}
