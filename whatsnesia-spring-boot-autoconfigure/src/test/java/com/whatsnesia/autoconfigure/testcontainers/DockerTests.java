package com.whatsnesia.autoconfigure.testcontainers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testcontainers.DockerClientFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That tests with containers are not skipped where Docker has been set up for them.
 */
@EnabledIfEnvironmentVariable(named = "CI_DOCKER", matches = "ready",
		disabledReason = "no Docker has been set up: see .ci/run")
class DockerTests {

	@Test
	void dockerIsFound() {
		assertThat(DockerClientFactory.instance().isDockerAvailable()).isTrue();
	}

}
