package com.whatsnesia.sample.observability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for when the alerts fire, by Prometheus' own tool where it is installed.
 */
class AlertsTests {

	private static final Path TESTS = Path.of("src/test/resources/observability/prometheus-alerts-tests.yml");

	@Test
	void fireInTime() throws IOException, InterruptedException {
		Process promtool = start("promtool", "test", "rules", TESTS.toString());
		String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(promtool.waitFor()).as(output).isZero();
	}

	private static Process start(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			return Assumptions.abort("promtool is not installed: it comes with Prometheus");
		}
	}

}
