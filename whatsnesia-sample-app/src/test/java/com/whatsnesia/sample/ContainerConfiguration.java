package com.whatsnesia.sample;

import org.testcontainers.utility.MountableFile;
import org.wiremock.integrations.testcontainers.WireMockContainer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;

/**
 * A container that answers instead of the live service.
 */
@TestConfiguration(proxyBeanMethods = false)
class ContainerConfiguration {

	static final String IMAGE = "wiremock/wiremock:3.13.2";

	@Bean
	@ServiceConnection(name = "whatsnesia")
	WireMockContainer whatsnesia() {
		return new WireMockContainer(IMAGE).withCopyFileToContainer(MountableFile.forClasspathResource("stubs"),
				"/home/wiremock");
	}

}
