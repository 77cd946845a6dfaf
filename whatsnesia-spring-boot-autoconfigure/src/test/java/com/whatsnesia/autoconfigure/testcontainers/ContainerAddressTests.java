package com.whatsnesia.autoconfigure.testcontainers;

import java.util.List;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testcontainers.containers.Container;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link WhatsnesiaContainerConnectionDetailsFactory}, without Docker: where
 * the container is, and what for.
 */
class ContainerAddressTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(WhatsnesiaAutoConfiguration.class, ServiceConnectionAutoConfiguration.class));

	@ParameterizedTest
	@CsvSource({ "docker.test, docker.test", "192.0.2.1, 192.0.2.1", "::1, [::1]", "[2001:db8::1], [2001:db8::1]" })
	void hostIsTheContainers(String host, String expected) {
		this.contextRunner.withUserConfiguration(AnyContainer.class).run((context) -> {
			given(context.getBean(Container.class).getHost()).willReturn(host);
			assertThat(context.getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
				.hasToString("http://" + expected + ":32000/external-api")
				.hasHost(expected);
		});
	}

	@Test
	void isAStandInForAccountsWithoutCredentials() {
		this.contextRunner.withUserConfiguration(AnyContainer.class)
			.run((context) -> assertThat(context.getBean(WhatsnesiaConnectionDetails.class).isStandIn()).isTrue());
	}

	@Configuration(proxyBeanMethods = false)
	static class AnyContainer {

		@Bean
		@ServiceConnection("whatsnesia")
		Container<?> whatsnesia() {
			Container<?> container = mock();
			given(container.getHost()).willReturn("localhost");
			given(container.getExposedPorts()).willReturn(List.of(8080));
			given(container.getMappedPort(8080)).willReturn(32000);
			return container;
		}

	}

}
