package com.whatsnesia.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@code compose.yaml}, without Docker.
 */
class ComposeFileTests {

	private static final String SERVICE = "services.whatsnesia.";

	private static final String LABEL = SERVICE + "labels.org.springframework.boot.service-connection";

	private Properties compose;

	@BeforeEach
	void read() {
		this.compose = properties(new FileSystemResource("compose.yaml"));
	}

	@Test
	void runsTheImageOfTheTests() {
		assertThat(this.compose).containsEntry(SERVICE + "image", ContainerConfiguration.IMAGE);
	}

	@Test
	void isConnectedByItsLabel() {
		assertThat(this.compose).containsEntry(LABEL, "whatsnesia");
	}

	@Test
	void isReachedFromThisMachineOnly() {
		assertThat(this.compose).containsEntry(SERVICE + "ports[0]", "127.0.0.1::8080")
			.doesNotContainKey(SERVICE + "ports[1]");
	}

	@Test
	void mountsTheStubs() {
		String[] volume = this.compose.getProperty(SERVICE + "volumes[0]").split(":");
		assertThat(volume).hasSize(3).endsWith("/home/wiremock", "ro");
		assertThat(Files.exists(Path.of(volume[0], "mappings", "whatsnesia.json"))).isTrue();
		assertThat(Files.isDirectory(Path.of(volume[0], "__files"))).isTrue();
	}

	@Test
	void agreesWithTheReadme() throws IOException {
		Matcher block = Pattern.compile("```yaml\n(services:.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("..", "README.md")));
		assertThat(block.find()).isTrue();
		Properties readme = properties(new ByteArrayResource(block.group(1).getBytes(StandardCharsets.UTF_8)));
		assertThat(Stream.of(SERVICE + "image", LABEL, SERVICE + "ports[0]")).allSatisfy(
				(key) -> assertThat(readme.getProperty(key)).isNotNull().isEqualTo(this.compose.getProperty(key)));
	}

	private static Properties properties(Resource file) {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(file);
		return yaml.getObject();
	}

}
