package com.whatsnesia.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program is started in a JVM of its own.
 *
 * @param prefix what stands before the command, to pin it
 * @param classPath the class path
 * @param options the options of the JVM
 */
record Jvm(List<String> prefix, String classPath, List<String> options) {

	/**
	 * A JVM with the class path of this one, that makes the same of each machine: it
	 * takes one core for all that there is, and the collector that goes with it.
	 */
	static Jvm pinnedBy(List<String> prefix, String heap) {
		return new Jvm(prefix, System.getProperty("java.class.path"),
				List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"));
	}

	/**
	 * A JVM that is to be pinned only when it is warm. The stub leaves its core to the
	 * compiler until then.
	 */
	Jvm notPinnedYet() {
		return new Jvm(List.of(), this.classPath, this.options);
	}

	Jvm withClassPath(String classPath) {
		return new Jvm(this.prefix, classPath, this.options);
	}

	Jvm with(String property, Object value) {
		List<String> options = new ArrayList<>(this.options);
		options.add("-D" + property + "=" + value);
		return new Jvm(this.prefix, this.classPath, options);
	}

	Conversation start(Class<?> program, String... arguments) {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(this.options);
		command.addAll(List.of("-cp", this.classPath, program.getName()));
		command.addAll(List.of(arguments));
		return new Conversation(new ProcessBuilder(command));
	}

}
