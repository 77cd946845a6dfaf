package com.whatsnesia.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@code compose.yaml}, without Docker.
 */
class ComposeFileTests {

	private static final String SERVICE = "services.whatsnesia.";

	private Properties compose;

	@BeforeEach
	void read() {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new FileSystemResource("compose.yaml"));
		this.compose = yaml.getObject();
	}

	@Test
	void runsTheImageOfTheTests() {
		assertThat(this.compose).containsEntry(SERVICE + "image", ContainerConfiguration.IMAGE);
	}

	@Test
	void isConnectedByItsLabel() {
		assertThat(this.compose).containsEntry(SERVICE + "labels.org.springframework.boot.service-connection",
				"whatsnesia");
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

}
