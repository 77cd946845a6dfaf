package com.whatsnesia.wire;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs a program of the tests in a JVM of its own.
 */
public final class ChildJvm {

	private ChildJvm() {
	}

	/**
	 * Run a program to its end, which must be a good one.
	 * @return the lines that it has printed
	 */
	public static List<String> run(Class<?> program, List<String> options, Object... arguments) throws Exception {
		return run((line) -> {
		}, program, options, arguments);
	}

	/**
	 * Run a program to its end, which must be a good one.
	 * @param eachLine told of each line as it is printed
	 * @return the lines that it has printed
	 */
	public static List<String> run(Consumer<String> eachLine, Class<?> program, List<String> options,
			Object... arguments) throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		List<String> output;
		try (BufferedReader reader = process.inputReader()) {
			output = reader.lines().peek(eachLine).toList();
		}
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(() -> String.join("\n", output)).isZero();
		return output;
	}

}
