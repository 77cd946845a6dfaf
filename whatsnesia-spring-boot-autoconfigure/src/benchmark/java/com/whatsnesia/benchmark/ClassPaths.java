package com.whatsnesia.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Class paths of applications, made from that of the tests: with the jars that the build
 * has found to be dependencies of a starter, and those only.
 */
final class ClassPaths {

	private static final List<String> ALL = List.of(System.getProperty("java.class.path").split(File.pathSeparator));

	private final Path base;

	private final Path jar;

	private final JsonNode dependencies;

	/**
	 * Make class paths.
	 * @param base the folder of the module
	 * @param jar the jar of the module
	 */
	ClassPaths(Path base, Path jar) {
		this.base = base;
		this.jar = jar;
		this.dependencies = JsonMapper.builder()
			.build()
			.readTree(base.resolve("target/benchmark/dependencies.json").toFile())
			.get("dependencies");
	}

	String ofTheWebClientStarter() {
		return join(with("org.springframework.boot/spring-boot-starter-webclient"), List.of());
	}

	String ofOurStarter() {
		return join(with("org.springframework.boot/spring-boot-starter-webclient",
				"com.googlecode.libphonenumber/libphonenumber"), List.of(this.jar.toString()));
	}

	private String join(Set<String> references, List<String> others) {
		List<String> classPath = new ArrayList<>(others);
		classPath.add(this.base.resolve("target/test-classes").toString());
		references.stream().map(ClassPaths::fileName).flatMap(ClassPaths::find).forEach(classPath::add);
		return String.join(File.pathSeparator, classPath);
	}

	private Set<String> with(String... modules) {
		Set<String> references = new LinkedHashSet<>();
		for (JsonNode dependency : this.dependencies) {
			String reference = dependency.get("ref").asString();
			if (Stream.of(modules).anyMatch((module) -> reference.startsWith("pkg:maven/" + module + "@"))) {
				add(reference, references);
			}
		}
		return references;
	}

	private void add(String reference, Collection<String> references) {
		if (references.add(reference)) {
			for (JsonNode dependency : this.dependencies) {
				if (dependency.get("ref").asString().equals(reference)) {
					dependency.path("dependsOn").forEach((next) -> add(next.asString(), references));
				}
			}
		}
	}

	/**
	 * {@code pkg:maven/group/artifact@version?classifier=…&type=jar}.
	 */
	private static String fileName(String reference) {
		String[] parts = reference.split("[/@?]");
		String classifier = reference.contains("classifier=")
				? "-" + reference.replaceAll(".*classifier=([^&]+).*", "$1") : "";
		return parts[2] + "-" + parts[3] + classifier + ".jar";
	}

	private static Stream<String> find(String fileName) {
		return ALL.stream().filter((element) -> Path.of(element).endsWith(fileName));
	}

}
