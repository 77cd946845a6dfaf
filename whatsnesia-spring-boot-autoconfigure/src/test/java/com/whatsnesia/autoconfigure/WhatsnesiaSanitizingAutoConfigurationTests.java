package com.whatsnesia.autoconfigure;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WhatsnesiaSanitizingAutoConfiguration}, with Actuator told to show all
 * values.
 */
class WhatsnesiaSanitizingAutoConfigurationTests {

	private static final String[] HIDDEN = { "hidden-id", "hidden-secret", "6281200000001", "6281200000002" };

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(WhatsnesiaAutoConfiguration.class, EnvironmentEndpointAutoConfiguration.class,
						ConfigurationPropertiesReportEndpointAutoConfiguration.class))
		.withPropertyValues("management.endpoints.web.exposure.include=*",
				"management.endpoints.jmx.exposure.include=*", "management.endpoint.env.show-values=always",
				"management.endpoint.configprops.show-values=always", "whatsnesia.base-url=https://api.example",
				"whatsnesia.client-id=hidden-id", "whatsnesia.client-secret=hidden-secret",
				"whatsnesia.send.from-number=6281200000001", "whatsnesia.send.allowed-recipients[0]=6281200000002",
				"whatsnesia.accounts.shop.client-id=hidden-id", "whatsnesia.accounts.shop.client-secret=hidden-secret");

	@Test
	void hidesCredentialsAndNumbersOnly() {
		this.contextRunner.withConfiguration(AutoConfigurations.of(WhatsnesiaSanitizingAutoConfiguration.class))
			.run((context) -> {
				assertThat(env(context)).contains("whatsnesia.client-secret", "https://api.example", "******")
					.doesNotContain(HIDDEN);
				assertThat(configprops(context)).contains("clientSecret", "https://api.example", "******")
					.doesNotContain(HIDDEN);
			});
	}

	@Test
	void withoutItAllIsShown() {
		this.contextRunner.run((context) -> {
			assertThat(env(context)).contains(HIDDEN);
			assertThat(configprops(context)).contains(HIDDEN);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "WHATSNESIA_CLIENT_ID", "WHATSNESIA_CLIENTSECRET", "WHATSNESIA_SEND_FROM_NUMBER",
			"WHATSNESIA_SEND_ALLOWED_RECIPIENTS", "WHATSNESIA_SEND_ALLOWEDRECIPIENTS_0",
			"WHATSNESIA_ACCOUNTS_SHOP_CLIENTSECRET", "WHATSNESIA_CLIENTSECRETT",
			"whatsnesia.accounts.shop.clientSecret" })
	void hidesEnvironmentVariables(String name) {
		this.contextRunner.withConfiguration(AutoConfigurations.of(WhatsnesiaSanitizingAutoConfiguration.class))
			.withInitializer((context) -> variable(context.getEnvironment(), name))
			.run((context) -> assertThat(env(context)).contains(name).doesNotContain("6281200000099"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CLIENT_SECRET_OF_ANOTHER", "OTHER_CLIENT_SECRET", "WHATSNESIA_BASE_URL_COPY" })
	void leavesOthersToTheApplication(String name) {
		this.contextRunner.withConfiguration(AutoConfigurations.of(WhatsnesiaSanitizingAutoConfiguration.class))
			.withInitializer((context) -> variable(context.getEnvironment(), name))
			.run((context) -> assertThat(env(context)).contains("6281200000099"));
	}

	@Test
	void isNotThereWithoutActuator() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(SanitizingFunction.class))
			.withConfiguration(AutoConfigurations.of(WhatsnesiaSanitizingAutoConfiguration.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("whatsnesiaSanitizingFunction"));
	}

	private static void variable(ConfigurableEnvironment environment, String name) {
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(
					"variables-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					Map.of(name, "6281200000099")));
	}

	private static String env(ApplicationContext context) {
		return new JsonMapper().writeValueAsString(context.getBean(EnvironmentEndpoint.class).environment(null));
	}

	private static String configprops(ApplicationContext context) {
		return new JsonMapper().writeValueAsString(context.getBean(ConfigurationPropertiesReportEndpoint.class)
			.configurationPropertiesWithPrefix("whatsnesia"));
	}

}
