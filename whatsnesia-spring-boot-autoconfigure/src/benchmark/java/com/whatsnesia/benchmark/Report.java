package com.whatsnesia.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringBootVersion;

/**
 * Writes the results down as tables.
 */
final class Report {

	private static final String START = "<!-- results -->\n";

	private static final String END = "<!-- /results -->";

	private final Plan plan;

	private final Cores cores;

	private final List<String> lines = new ArrayList<>();

	Report(Plan plan, Cores cores) {
		this.plan = plan;
		this.cores = cores;
	}

	String of(Results results, Duration time) {
		machine(time);
		goals(results.goals());
		results.groups().values().forEach(this::group);
		heap(results);
		startUp(results);
		return String.join("\n", this.lines) + "\n";
	}

	/**
	 * Put a report in the place of the one before.
	 */
	static void replace(Path file, String report) throws IOException {
		String text = Files.readString(file);
		int start = text.indexOf(START) + START.length();
		Files.writeString(file, text.substring(0, start) + report + text.substring(text.indexOf(END)));
	}

	private void machine(Duration time) {
		add("Measured with `mvn -Pbenchmark -pl whatsnesia-spring-boot-autoconfigure verify` on %d cores, %s %s, %s %s, "
			.formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
					System.getProperty("os.arch"), System.getProperty("java.vm.name"),
					System.getProperty("java.runtime.version"))
				+ "Spring Boot " + SpringBootVersion.getVersion() + ", in " + time.toMinutes() + " min "
				+ time.toSecondsPart() + " s.");
		add(this.cores.arePinned() ? "The client was pinned to one core, the stub to another one."
				: "**Nothing was pinned**, for want of `taskset` or of two cores: client and stub took time from each other.");
		add("Each alternative has a JVM of its own with the serial collector and was used for %s s before the first of %d rounds of %s s."
			.formatted(seconds(this.plan.warmUp()), this.plan.rounds(), seconds(this.plan.measurement())));
		add("Figures are medians with the least and the greatest in brackets.");
		add("");
	}

	private void goals(List<Goal> goals) {
		add("### Targets");
		add("");
		add("| What | Wanted | Measured | |");
		add("|---|---|---|---|");
		goals.forEach((goal) -> add(goal.row()));
		add("");
		add("That nothing of libphonenumber and none of the client's codecs is initialised before the first call is tested by `StartUpTests`.");
		add("");
	}

	private void group(GroupResult result) {
		add("### " + result.group().title());
		add("");
		add("Multiples of this starter in the same round; the last column is for orientation.");
		add("");
		add("| | Operations per second | CPU per operation | Allocated per operation | Operations per second, absolute |");
		add("|---|---|---|---|---|");
		for (Alternative alternative : result.group().alternatives()) {
			add("| %s | %s | %s | %s | %s |".formatted(alternative,
					result.ratio(alternative, Alternative.STARTER, Measurement::throughput).format("%.2f"),
					result.ratio(alternative, Alternative.STARTER, Measurement::cpuTime).format("%.2f"),
					result.ratio(alternative, Alternative.STARTER, Measurement::allocated).format("%.2f"),
					Spread.format("%.3g", result.throughput(alternative))));
		}
		add("");
	}

	private void heap(Results results) {
		add("### Heap of a document");
		add("");
		add("What is left on a heap of 64 MB after a full collection, looked at %s times while the starter sends a document of 100 MiB: at most %s MB more than before, in %d runs."
			.formatted(Spread.of(results.collections()).format("%.0f"),
					Spread.of(results.liveHeap().stream().map((bytes) -> bytes / 1_000_000).toList()).format("%.1f"),
					results.liveHeap().size()));
		add("");
	}

	private void startUp(Results results) {
		add("### Start-up");
		add("");
		add("From the start of the JVM to `ApplicationReadyEvent`, each application %d times, in turn."
			.formatted(this.plan.starts()));
		add("");
		add("| | Milliseconds | Bean definitions |");
		add("|---|---|---|");
		for (StartUp.Kind kind : StartUp.Kind.values()) {
			add("| %s | %s | %d |".formatted(kind, results.startUpTime(kind).format("%.0f"), results.beans(kind)));
		}
		add("");
	}

	private void add(String line) {
		this.lines.add(line);
	}

	private static String seconds(Duration duration) {
		return Double.toString(duration.toMillis() / 1000.0);
	}

}
