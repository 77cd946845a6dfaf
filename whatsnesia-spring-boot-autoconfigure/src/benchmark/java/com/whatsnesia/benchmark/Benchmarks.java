package com.whatsnesia.benchmark;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program that measures everything and writes it down.
 */
final class Benchmarks {

	private static final int DOCUMENT_SIZE = 100 * 1024 * 1024;

	private final Plan plan;

	private final Cores cores;

	private Benchmarks(Plan plan, Cores cores) {
		this.plan = plan;
		this.cores = cores;
	}

	/**
	 * Measure.
	 * @param args the folder of the module, and its jar
	 */
	public static void main(String[] args) throws IOException {
		Path base = Path.of(args[0]);
		boolean isQuick = Boolean.getBoolean("benchmark.quick");
		Plan plan = isQuick ? Plan.QUICK : Plan.FULL;
		Cores cores = Cores.choose();
		Instant start = Instant.now();
		Results results = new Benchmarks(plan, cores).measure(base.resolve("target/benchmark"),
				new ClassPaths(base, Path.of(args[1])));
		String report = new Report(plan, cores).of(results, Duration.between(start, Instant.now()));
		System.out.println(report);
		if (!isQuick) {
			Report.replace(base.resolve("src/benchmark/results.md"), report);
		}
	}

	private Results measure(Path directory, ClassPaths classPaths) throws IOException {
		Path document = document(directory);
		try (Conversation stub = Jvm.pinnedBy(this.cores.ofTheStub(), "512m").start(Stub.class)) {
			String baseUrl = "http://127.0.0.1:" + stub.await() + Stub.PATH;
			Map<Group, GroupResult> groups = new EnumMap<>(Group.class);
			for (Group group : Group.values()) {
				System.out.println(group.title());
				groups.put(group,
						new Rounds(this.plan, this.cores).measure(group, client(group.heap(), baseUrl, document)));
			}
			System.out.println("Heap, health checks, start-up");
			List<String[]> heaps = heaps(client(Group.SEND_DOCUMENT.heap(), baseUrl, document));
			return new Results(groups, numbers(heaps.stream().map((heap) -> heap[0])),
					numbers(heaps.stream().map((heap) -> heap[1])), healthCalls(client("256m", baseUrl, document)),
					new StartUp(Jvm.pinnedBy(this.cores.ofTheClient(), "256m"), classPaths)
						.measure(this.plan.starts()));
		}
		finally {
			Files.delete(document);
		}
	}

	private Jvm client(String heap, String baseUrl, Path document) {
		return Jvm.pinnedBy(this.cores.ofTheClient(), heap)
			.with(Workload.BASE_URL, baseUrl)
			.with(Workload.FILE, document);
	}

	private List<String[]> heaps(Jvm jvm) {
		List<String[]> heaps = new ArrayList<>();
		for (int round = 0; round < this.plan.rounds(); round++) {
			try (Conversation program = jvm.start(LiveHeap.class)) {
				heaps.add(program.await().split(" "));
			}
		}
		return heaps;
	}

	private List<Double> healthCalls(Jvm jvm) {
		try (Conversation program = jvm.start(HealthChecks.class, Integer.toString(this.plan.rounds()))) {
			return numbers(Stream.of(program.await().split(" ")));
		}
	}

	private static List<Double> numbers(Stream<String> numbers) {
		return numbers.map(Double::valueOf).toList();
	}

	private static Path document(Path directory) throws IOException {
		Path document = Files.createDirectories(directory).resolve(Workload.FILENAME);
		try (RandomAccessFile content = new RandomAccessFile(document.toFile(), "rw")) {
			content.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
			content.setLength(DOCUMENT_SIZE);
		}
		return document;
	}

}
