package com.whatsnesia.sample;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.aot.DisabledInAotMode;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what Actuator shows of the configuration, if it is told to show it at all.
 */
@DisabledInAotMode("It starts the application itself, in ways that are not those of the build")
class ActuatorMaskingTests {

	private static final String[] HIDDEN = { "hidden-id", "hidden-secret", "6281200000001", "6281200000002" };

	@ParameterizedTest
	@CsvSource({ "never, false", "always, true" })
	void showsNeitherCredentialsNorNumbers(String showValues, boolean showsOthers) {
		try (ConfigurableApplicationContext context = start("--management.endpoints.web.exposure.include=*",
				"--management.endpoint.env.show-values=" + showValues,
				"--management.endpoint.configprops.show-values=" + showValues)) {
			String env = get(context, "/env");
			assertThat(env).contains("whatsnesia.client-secret", "whatsnesia.accounts.shop.client-secret")
				.doesNotContain(HIDDEN);
			assertThat(env.contains("https://api.example")).isEqualTo(showsOthers);
			String configprops = get(context, "/configprops");
			assertThat(configprops).contains("\"clientSecret\"", "\"allowedRecipients\"").doesNotContain(HIDDEN);
			assertThat(configprops.contains("https://api.example")).isEqualTo(showsOthers);
			for (String endpoint : new String[] { "health", "info", "beans", "conditions", "loggers", "mappings",
					"metrics", "prometheus", "scheduledtasks", "env/whatsnesia.client-secret",
					"configprops/whatsnesia" }) {
				assertThat(get(context, "/" + endpoint)).as(endpoint).isNotEmpty().doesNotContain(HIDDEN);
			}
		}
	}

	private static ConfigurableApplicationContext start(String... arguments) {
		return new SpringApplicationBuilder(SampleApplication.class)
			.properties("whatsnesia.base-url=https://api.example", "whatsnesia.client-id=hidden-id",
					"whatsnesia.client-secret=hidden-secret", "whatsnesia.send.from-number=6281200000001",
					"whatsnesia.send.allowed-recipients=6281200000002", "whatsnesia.accounts.shop.client-id=hidden-id",
					"whatsnesia.accounts.shop.client-secret=hidden-secret", "server.port=0")
			.run(arguments);
	}

	private static String get(ConfigurableApplicationContext context, String endpoint) {
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		return WebClient.builder()
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(-1))
			.build()
			.get()
			.uri("http://127.0.0.1:" + port + "/actuator" + endpoint)
			.exchangeToMono((response) -> response.bodyToMono(String.class))
			.blockOptional()
			.orElse("");
	}

}
