package com.whatsnesia.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringBootVersion;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the bills of materials that the build puts into the jars. Only the sample's
 * has the name under which Actuator looks for that of the application.
 */
class BillOfMaterialsTests {

	@ParameterizedTest
	@CsvSource({ "application, whatsnesia-sample-app, micrometer-registry-prometheus",
			"whatsnesia-spring-boot-starter, whatsnesia-spring-boot-starter, whatsnesia-spring-boot-autoconfigure",
			"whatsnesia-spring-boot-autoconfigure, whatsnesia-spring-boot-autoconfigure, reactor-netty-http" })
	void namesWhatAJarNeeds(String file, String artifact, String dependency) throws IOException {
		JsonNode bill = read(file);
		assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(bill.path("metadata").path("component").path("name").asString()).isEqualTo(artifact);
		assertThat(bill.findValuesAsString("purl"))
			.contains("pkg:maven/org.springframework.boot/spring-boot@" + SpringBootVersion.getVersion() + "?type=jar")
			.anyMatch((purl) -> purl.contains("/" + dependency + "@"))
			.noneMatch((purl) -> purl.contains("junit"));
	}

	@ParameterizedTest
	@CsvSource({ "application", "whatsnesia-spring-boot-starter", "whatsnesia-spring-boot-autoconfigure" })
	void isTheSameInEveryBuild(String file) throws IOException {
		assertThat(read(file).findValue("timestamp")).isNull();
		assertThat(read(file).findValue("serialNumber")).isNull();
	}

	@Test
	void starterBringsOnlyTwoJarsMoreThanThatOfTheWebClient() throws IOException {
		JsonNode bill = read("whatsnesia-spring-boot-starter");
		Set<String> more = new TreeSet<>(needed(bill, "whatsnesia-spring-boot-starter"));
		more.removeAll(needed(bill, "spring-boot-starter-webclient"));
		assertThat(more).containsExactly("libphonenumber", "spring-boot-starter-webclient",
				"whatsnesia-spring-boot-autoconfigure");
	}

	private static Set<String> needed(JsonNode bill, String artifact) {
		Map<String, List<String>> graph = new HashMap<>();
		for (JsonNode node : bill.path("dependencies")) {
			graph.put(artifact(node.path("ref")),
					node.path("dependsOn").valueStream().map(BillOfMaterialsTests::artifact).toList());
		}
		Set<String> needed = new LinkedHashSet<>(graph.get(artifact));
		Deque<String> open = new ArrayDeque<>(needed);
		while (!open.isEmpty()) {
			graph.get(open.pop()).stream().filter(needed::add).forEach(open::push);
		}
		return needed;
	}

	private static String artifact(JsonNode packageUrl) {
		return packageUrl.asString().replaceAll("^pkg:maven/[^/]+/|@.*$", "");
	}

	private static JsonNode read(String file) throws IOException {
		try (InputStream content = new ClassPathResource("META-INF/sbom/" + file + ".cdx.json").getInputStream()) {
			return new JsonMapper().readTree(content);
		}
	}

}
