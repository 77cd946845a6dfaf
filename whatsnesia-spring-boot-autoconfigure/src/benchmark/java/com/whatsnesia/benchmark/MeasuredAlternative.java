package com.whatsnesia.benchmark;

import java.time.Duration;
import java.util.Scanner;
import java.util.regex.Pattern;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The program that measures one alternative, for as long as it is told to each time. It
 * is JMH's fork: between the rounds it waits, while the other alternatives have theirs,
 * and stays warm. With a fork for each round, there would be time for cold ones only.
 */
final class MeasuredAlternative {

	/**
	 * Connections are opened anew before each measurement.
	 */
	private static final Duration SETTLING = Duration.ofMillis(300);

	private MeasuredAlternative() {
	}

	public static void main(String[] args) throws RunnerException {
		WarningsOnly.log();
		System.setProperty("jmh.ignoreLock", "true");
		Scanner questions = new Scanner(System.in);
		while (questions.hasNextLong()) {
			Conversation.answer(measure(args[0], Duration.ofMillis(questions.nextLong())).format());
		}
		System.exit(0);
	}

	private static Measurement measure(String benchmark, Duration time) throws RunnerException {
		return Measurement.of(new Runner(new OptionsBuilder().include("^" + Pattern.quote(benchmark) + "$")
			.forks(0)
			.mode(Mode.Throughput)
			.warmupIterations(1)
			.warmupTime(value(SETTLING))
			.measurementIterations(1)
			.measurementTime(value(time))
			.addProfiler(GCProfiler.class)
			.addProfiler(ProcessCpuProfiler.class)
			.shouldFailOnError(true)
			.verbosity(VerboseMode.SILENT)
			.build()).runSingle());
	}

	private static TimeValue value(Duration time) {
		return TimeValue.milliseconds(time.toMillis());
	}

}
