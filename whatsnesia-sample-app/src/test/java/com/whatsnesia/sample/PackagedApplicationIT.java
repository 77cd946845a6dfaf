package com.whatsnesia.sample;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the jar that was processed ahead of time for the sandbox. The profile with
 * which it is started comes too late to go live.
 */
class PackagedApplicationIT {

	private static final Pattern READY = Pattern
		.compile("Open (http://127.0.0.1:[0-9]+)/ - it works with the embedded sandbox");

	@TempDir
	private Path directory;

	private Process process;

	@AfterEach
	void stop() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	@ParameterizedTest
	@ValueSource(strings = { "default", "live" })
	void sendsAMessage(String profile) throws IOException {
		String log = start("--spring.profiles.active=" + profile);
		assertThat(log).contains("Starting AOT-processed SampleApplication");
		Matcher ready = READY.matcher(log);
		assertThat(ready.find()).as(log).isTrue();
		WebTestClient client = WebTestClient.bindToServer()
			.baseUrl(ready.group(1))
			.responseTimeout(Duration.ofMinutes(1))
			.build();
		client.get().uri("/").exchange().expectStatus().isOk().expectBody();
		client.post()
			.uri("/api/messages")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"to\":\"+6281200000001\",\"kind\":\"TEXT\",\"text\":\"Halo\"}")
			.exchange()
			.expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.text")
			.isEqualTo("Halo");
		client.get()
			.uri("/actuator/health")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.components.whatsnesia.status")
			.isEqualTo("UP");
	}

	/**
	 * Starts the jar and waits until it is ready, or has ended without.
	 */
	private String start(String argument) throws IOException {
		File log = this.directory.resolve("sample.log").toFile();
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		this.process = new ProcessBuilder(java, "-Dspring.aot.enabled=true", "-jar", System.getProperty("sample.jar"),
				"--server.port=0", "--whatsnesia.base-url=http://127.0.0.1:9", argument)
			.redirectErrorStream(true)
			.redirectOutput(log)
			.start();
		return Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> Files.readString(log.toPath()),
					(text) -> text.contains(" - it works with ") || !this.process.isAlive());
	}

}
