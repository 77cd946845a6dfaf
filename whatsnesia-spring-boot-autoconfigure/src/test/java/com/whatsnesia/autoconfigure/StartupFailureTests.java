package com.whatsnesia.autoconfigure;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;

/**
 * What an application prints when it can't start: which property, never its value.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartupFailureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "whatsnesia.client-secret    | sec ret-value-1         | ret-value",
					"whatsnesia.client-id          | idä-value-1             | value-1",
					"whatsnesia.client-id          | ${VALUE_THAT_NOBODY_SET} | VALUE_THAT",
					"whatsnesia.base-url           | https://u:pw-1@x.test/  | pw-1",
					"whatsnesia.base-url           | http://secret-host.test/ | secret-host",
					"whatsnesia.base-url           | https://x.test/?token=t0ken | t0ken",
					"whatsnesia.send.allowed-recipients | +62 812-0000-0001 | 812-0000" })
	void valueOfAnInvalidPropertyIsNotPrinted(String property, String value, String needle, CapturedOutput output) {
		SpringApplication application = new SpringApplication(Application.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		Throwable failure = catchThrowable(() -> application
			.run("--whatsnesia.client-id=id", "--whatsnesia.client-secret=secret", "--" + property + "=" + value)
			.close());
		assertThat(failure).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START", "The value of " + property, "Correct " + property)
			.doesNotContain(needle);
	}

	@Test
	void beanOfTheDefaultAccountIsMissing(CapturedOutput output) {
		SpringApplication application = new SpringApplication(Application.class, Customers.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThat(catchThrowable(() -> application
			.run("--whatsnesia.accounts.shop.client-id=id", "--whatsnesia.accounts.shop.client-secret=secret")
			.close())).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START", "constructor in", "ContactOperations",
				"only whatsnesia.accounts.* are set", "Inject WhatsnesiaClients");
	}

	@Test
	void otherMissingBeansAreNotOurs(CapturedOutput output) {
		SpringApplication application = new SpringApplication(Customers.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThat(catchThrowable(() -> application.run().close())).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START", "ContactOperations")
			.doesNotContain("whatsnesia.accounts");
	}

	@Test
	void beanThatIsThereTwiceIsNotOurs(CapturedOutput output) {
		SpringApplication application = new SpringApplication(Application.class, TwoClients.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThat(catchThrowable(() -> application
			.run("--whatsnesia.accounts.shop.client-id=id", "--whatsnesia.accounts.shop.client-secret=secret")
			.close())).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START", "but 2 were found")
			.doesNotContain("only whatsnesia.accounts.* are set");
	}

	@Configuration(proxyBeanMethods = false)
	static class TwoClients {

		@Bean
		WhatsnesiaClient one() {
			return mock();
		}

		@Bean
		WhatsnesiaClient two() {
			return mock();
		}

		@Bean
		Object user(WhatsnesiaClient client) {
			return client;
		}

	}

	record Customers(ContactOperations contacts) {
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(WhatsnesiaAutoConfiguration.class)
	static class Application {

	}

}
