package com.whatsnesia.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

/**
 * A project of a user that the starter's module builds and tests.
 */
final class ConsumerProject {

	private final Path root;

	private final List<Path> files;

	ConsumerProject(String name) throws IOException {
		this.root = Path.of("..", "whatsnesia-spring-boot-starter", "src", "it", name);
		try (Stream<Path> tree = Files.walk(this.root)) {
			this.files = tree.filter(Files::isRegularFile).sorted().toList();
		}
	}

	String text() {
		return this.files.stream().map(ConsumerProject::read).collect(Collectors.joining());
	}

	String markdownWithoutTests() {
		return this.files.stream()
			.filter((file) -> !file.startsWith(this.root.resolve("src/test")))
			.map(this::markdown)
			.collect(Collectors.joining("\n", "\n", "\n"));
	}

	private String markdown(Path file) {
		String name = StringUtils.replace(this.root.relativize(file).toString(), "\\", "/");
		return "`%s`:\n\n```%s\n%s```\n".formatted(name, StringUtils.getFilenameExtension(name), read(file));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
