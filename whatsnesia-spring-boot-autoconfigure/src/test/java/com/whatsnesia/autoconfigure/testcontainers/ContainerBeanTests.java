package com.whatsnesia.autoconfigure.testcontainers;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.whatsnesia.Recording;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthContributorAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WhatsnesiaContainerConnectionDetailsFactory} with a {@code @Bean}.
 */
@EnabledIfDockerAvailable
class ContainerBeanTests {

	private static final String CONTACTS = "/external-api/contact/list";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class,
				WhatsnesiaHealthContributorAutoConfiguration.class, ServiceConnectionAutoConfiguration.class));

	@Test
	void credentialsAreThoseOfTheContainersEnvironment() {
		this.contextRunner.withUserConfiguration(CredentialsInTheEnvironment.class).run((context) -> {
			assertThat(context.getBean(WhatsnesiaHealthIndicator.class).health().block().getStatus())
				.isEqualTo(Status.UP);
			GenericContainer<?> container = context.getBean(GenericContainer.class);
			new WireMock(container.getHost(), container.getMappedPort(8080)).verifyThat(1,
					WireMock.getRequestedFor(WireMock.urlPathEqualTo(CONTACTS))
						.withHeader("client-id", WireMock.equalTo("id-of-the-container"))
						.withHeader("client-secret", WireMock.equalTo("secret-of-the-container")));
		});
	}

	@Test
	void portIs8080AlsoWhereAnotherIsExposedFirst() {
		this.contextRunner.withUserConfiguration(CredentialsInTheEnvironment.class)
			.run((context) -> assertThat(context.getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
				.hasPort(context.getBean(GenericContainer.class).getMappedPort(8080))
				.hasPath("/external-api"));
	}

	@Test
	void portIsTheFirstWhere8080IsNotExposed() {
		this.contextRunner.withUserConfiguration(OtherPort.class).run((context) -> {
			WhatsnesiaConnectionDetails details = context.getBean(WhatsnesiaConnectionDetails.class);
			assertThat(details.getBaseUrl()).hasPort(context.getBean(GenericContainer.class).getMappedPort(9090));
			assertThat(details.getClientId()).isEqualTo("test");
			assertThat(details.getClientSecret()).isEqualTo("test");
			assertThat(context.getBean(WhatsnesiaHealthIndicator.class).health().block().getStatus())
				.isEqualTo(Status.UP);
		});
	}

	@Test
	void imageOfWireMockIsNotClaimed() {
		this.contextRunner.withUserConfiguration(OtherConnection.class)
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining("No ConnectionDetails found for source")
				.hasMessageContaining("OtherConnection"));
	}

	private static GenericContainer<?> container() {
		String contacts = WireMock.get(WireMock.urlPathEqualTo(CONTACTS))
			.willReturn(WireMock.okJson(Recording.of("101").body()))
			.build()
			.toString();
		return new GenericContainer<>("wiremock/wiremock:3.13.2").withCopyToContainer(Transferable.of(contacts),
				"/home/wiremock/mappings/contacts.json");
	}

	@Configuration(proxyBeanMethods = false)
	static class CredentialsInTheEnvironment {

		@Bean
		@ServiceConnection(name = "whatsnesia")
		GenericContainer<?> whatsnesia() {
			return container().withEnv("WHATSNESIA_CLIENT_ID", "id-of-the-container")
				.withEnv("WHATSNESIA_CLIENT_SECRET", "secret-of-the-container")
				.withExposedPorts(8443, 8080)
				.waitingFor(Wait.forHttp("/__admin/health").forPort(8080));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OtherPort {

		@Bean
		@ServiceConnection("whatsnesia")
		GenericContainer<?> whatsnesia() {
			return container().withCommand("--port", "9090")
				.withExposedPorts(9090, 9091)
				.waitingFor(Wait.forHttp("/__admin/health").forPort(9090));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OtherConnection {

		@Bean
		@ServiceConnection(name = "wiremock/wiremock")
		GenericContainer<?> other() {
			return container().withExposedPorts(8080);
		}

	}

}
