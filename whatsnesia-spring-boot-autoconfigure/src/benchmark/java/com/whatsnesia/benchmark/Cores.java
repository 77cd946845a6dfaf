package com.whatsnesia.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cores that the measured client and the stub are pinned to, so that neither takes
 * time from the other.
 *
 * @param client the core of the client, or null if nothing is pinned
 * @param stub the core of the stub, or null if nothing is pinned
 */
record Cores(Integer client, Integer stub) {

	private static final Path STATUS = Path.of("/proc/self/status");

	private static final String ALLOWED = "Cpus_allowed_list:";

	private static final int ATTEMPTS = 20;

	/**
	 * Choose the first two cores that this process may use, if there are two, and
	 * {@code taskset} to pin to them.
	 */
	static Cores choose() {
		List<Integer> allowed = allowed();
		return (allowed.size() >= 2 && hasTaskset()) ? new Cores(allowed.get(0), allowed.get(1))
				: new Cores(null, null);
	}

	boolean arePinned() {
		return this.client != null;
	}

	List<String> ofTheClient() {
		return taskset(this.client);
	}

	List<String> ofTheStub() {
		return taskset(this.stub);
	}

	/**
	 * Pin a client that has been running before, with all its threads. That fails if one
	 * of them ends meanwhile, and is then tried again.
	 */
	void pin(Conversation client) {
		if (arePinned() && IntStream.range(0, ATTEMPTS).noneMatch((attempt) -> tryToPin(client))) {
			throw new IllegalStateException("A client could not be pinned");
		}
	}

	private boolean tryToPin(Conversation client) {
		try {
			return new ProcessBuilder("taskset", "-a", "-c", "-p", this.client.toString(), Long.toString(client.pid()))
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> taskset(Integer core) {
		return (core != null) ? List.of("taskset", "-c", core.toString()) : List.of();
	}

	private static boolean hasTaskset() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory, "taskset")));
	}

	private static List<Integer> allowed() {
		try (Stream<String> lines = Files.lines(STATUS)) {
			return lines.filter((line) -> line.startsWith(ALLOWED))
				.flatMap((line) -> Stream.of(line.substring(ALLOWED.length()).strip().split(",")))
				.flatMap((range) -> cores(range.split("-")))
				.toList();
		}
		catch (IOException ex) {
			return new ArrayList<>();
		}
	}

	private static Stream<Integer> cores(String[] range) {
		return IntStream.rangeClosed(Integer.parseInt(range[0]), Integer.parseInt(range[range.length - 1])).boxed();
	}

}
