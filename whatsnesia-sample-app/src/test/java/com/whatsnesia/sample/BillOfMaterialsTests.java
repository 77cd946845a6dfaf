package com.whatsnesia.sample;

import java.io.IOException;
import java.io.InputStream;

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

	private static JsonNode read(String file) throws IOException {
		try (InputStream content = new ClassPathResource("META-INF/sbom/" + file + ".cdx.json").getInputStream()) {
			return new JsonMapper().readTree(content);
		}
	}

}
