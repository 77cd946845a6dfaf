package com.whatsnesia.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program in a process of its own, which answers a line to a line. It ends when there
 * is nobody to listen any more.
 */
final class Conversation implements AutoCloseable {

	private static final String ANSWER = "answer: ";

	private final Process process;

	private final BufferedReader output;

	Conversation(ProcessBuilder program) {
		try {
			this.process = program.redirectErrorStream(true).start();
			this.output = this.process.inputReader(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Answer, as the program.
	 */
	static void answer(String answer) {
		System.out.println(ANSWER + answer);
	}

	long pid() {
		return this.process.pid();
	}

	String ask(String question) {
		try {
			this.process.getOutputStream().write((question + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			// Why it has ended is in what it has printed.
		}
		return await();
	}

	/**
	 * Wait for an answer, also one to no question.
	 */
	String await() {
		List<String> others = new ArrayList<>();
		try {
			for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
				if (line.startsWith(ANSWER)) {
					return line.substring(ANSWER.length());
				}
				others.add(line);
			}
		}
		catch (IOException ex) {
			others.add(ex.toString());
		}
		throw new IllegalStateException("A program ended without an answer:\n" + String.join("\n", others));
	}

	@Override
	public void close() {
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			this.process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
