package com.whatsnesia.autoconfigure.sandbox;

import java.net.URI;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link WhatsnesiaSandboxAutoConfiguration}.
 */
class WhatsnesiaSandboxAutoConfigurationTests {

	private static final OutboundMessage HALO = OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo");

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withPropertyValues("whatsnesia.base-url=https://whatsnesia.test/external-api",
				"whatsnesia.retry.max-retries=0")
		.withConfiguration(
				AutoConfigurations.of(WhatsnesiaAutoConfiguration.class, WhatsnesiaSandboxAutoConfiguration.class));

	@Test
	void appliesOnlyWhereItIsImported() {
		assertThat(ImportCandidates.load(AutoConfiguration.class, null))
			.contains(WhatsnesiaAutoConfiguration.class.getName())
			.doesNotContain(WhatsnesiaSandboxAutoConfiguration.class.getName());
	}

	@Test
	void thereIsNothingOfTheProperties() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(WhatsnesiaConnectionDetails.class));
	}

	@Test
	void sandboxIsClosedWithTheContext() {
		this.runner.run((context) -> {
			WhatsnesiaSandbox sandbox = context.getBean(WhatsnesiaSandbox.class);
			context.getSourceApplicationContext().close();
			assertClosed(sandbox);
		});
	}

	@Test
	void ownSandboxTakesThePlaceOfTheDefault() {
		this.runner.withUserConfiguration(OwnSandbox.class).run((context) -> {
			WhatsnesiaSandbox sandbox = context.getBean(WhatsnesiaSandbox.class);
			assertThat(sandbox.engine()).isEqualTo(SandboxEngine.DOCUMENTED);
			send(context);
			assertThat(sandbox.sentMessages()).hasSize(1);
			context.getSourceApplicationContext().close();
			assertClosed(sandbox);
		});
	}

	@Test
	void connectionDetailsOfTheApplicationAreNotUsed() {
		this.runner.withUserConfiguration(OwnDetails.class).run((context) -> {
			assertThat(context.getBeansOfType(WhatsnesiaConnectionDetails.class)).hasSize(2);
			send(context);
			assertThat(sent(context)).hasSize(1);
		});
	}

	@Test
	void connectionDetailsThatAreFirstOfAllAreAnError() {
		this.runner.withUserConfiguration(OwnPrimaryDetails.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(NoUniqueBeanDefinitionException.class));
	}

	@Test
	void credentialsOfTheApplicationAreAccepted() {
		this.runner.withBean(CredentialsProvider.class, () -> () -> Mono.just(new Credentials("own-id", "own-secret")))
			.run((context) -> {
				send(context);
				assertThat(sent(context)).hasSize(1);
			});
	}

	@Test
	void allAccountsAreInTheSandbox() {
		this.runner
			.withPropertyValues("whatsnesia.accounts.shop.client-id=shop-id",
					"whatsnesia.accounts.shop.client-secret=shop-secret",
					"whatsnesia.accounts.shop.base-url=https://shop.test/external-api",
					"whatsnesia.accounts.shop.from-number=622112345672")
			.run((context) -> {
				WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
				clients.get("shop").inbox().send(HALO).block();
				clients.create("tenants", () -> Mono.just(new Credentials("tenant-id", "s")))
					.inbox()
					.send(HALO)
					.block();
				assertThat(sent(context)).extracting(SandboxMessage::from)
					.containsExactly("622112345672", "622112345671");
			});
	}

	@ParameterizedTest
	@CsvSource({ "${NOBODY_HAS_SET_THIS},${NOBODY_HAS_SET_THIS}", "'',''", "shop-id,${NOBODY_HAS_SET_THIS}" })
	void accountNeedsNoCredentialsOfTheService(String clientId, String clientSecret) {
		this.runner
			.withPropertyValues("whatsnesia.accounts.shop.client-id=" + clientId,
					"whatsnesia.accounts.shop.client-secret=" + clientSecret)
			.run((context) -> {
				context.getBean(WhatsnesiaClients.class).get("shop").inbox().send(HALO).block();
				assertThat(sent(context)).hasSize(1);
			});
	}

	@Test
	void anyCredentialsCanBeRejected() {
		this.runner.run((context) -> {
			context.getBean(WhatsnesiaSandbox.class).fail(SandboxFailure.CREDENTIALS_REJECTED);
			assertThatExceptionOfType(CredentialsRejectedException.class).isThrownBy(() -> send(context));
		});
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void tellsWhereItIs(CapturedOutput output) {
		this.runner.run((context) -> assertThat(output)
			.contains("go to the sandbox at " + context.getBean(WhatsnesiaSandbox.class).baseUrl()));
	}

	@Test
	void doesNotStartBelowAContextWhoseClientIsAtTheService() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class))
			.run((parent) -> this.runner.withParent(parent)
				.run((context) -> assertThat(context).getFailure()
					.hasMessageContaining("A parent context has a Whatsnesia client")));
	}

	@Test
	void sharesTheSandboxOfAParent() {
		this.runner.run((parent) -> this.runner.withParent(parent).run((context) -> {
			send(context);
			assertThat(sent(parent)).hasSize(1);
		}));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void tellsWhatToAddWhereThereIsNoWireMock(CapturedOutput output) {
		SpringApplication application = new SpringApplication(
				new DefaultResourceLoader(new FilteredClassLoader(WireMockServer.class)), Imported.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatExceptionOfType(SandboxRequirementException.class).isThrownBy(application::run);
		assertThat(output).contains("APPLICATION FAILED TO START",
				"Add org.wiremock:wiremock-standalone, in test scope if only tests use the sandbox.");
	}

	@Test
	void doesNotStartWithoutWireMock() {
		assertNeedsWireMock(this.runner);
		assertNeedsWireMock(this.runner.withPropertyValues("spring.main.lazy-initialization=true"));
		assertNeedsWireMock(this.runner.withUserConfiguration(OwnSandbox.class));
	}

	private static void assertNeedsWireMock(ApplicationContextRunner runner) {
		runner.withClassLoader(new FilteredClassLoader(WireMockServer.class))
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining("Add org.wiremock:wiremock-standalone"));
	}

	private static void assertClosed(WhatsnesiaSandbox sandbox) {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class))
			.withPropertyValues("whatsnesia.base-url=" + sandbox.baseUrl(), "whatsnesia.client-id=id",
					"whatsnesia.client-secret=secret", "whatsnesia.retry.max-retries=0")
			.run((context) -> assertThatExceptionOfType(TransportException.class).isThrownBy(() -> send(context)));
	}

	private static void send(ApplicationContext context) {
		context.getBean(InboxOperations.class).send(HALO).block();
	}

	private static Iterable<SandboxMessage> sent(ApplicationContext context) {
		return context.getBean(WhatsnesiaSandbox.class).sentMessages();
	}

	@Configuration(proxyBeanMethods = false)
	@AutoConfigureWhatsnesiaSandbox
	static class Imported {

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnSandbox {

		@Bean
		WhatsnesiaSandbox documented() {
			return WhatsnesiaSandbox.builder().engine(SandboxEngine.DOCUMENTED).start();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnDetails {

		@Bean
		WhatsnesiaConnectionDetails service() {
			return new Service();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnPrimaryDetails {

		@Bean
		@Primary
		WhatsnesiaConnectionDetails service() {
			return new Service();
		}

		@Bean
		Object user(WhatsnesiaClient client) {
			return client;
		}

	}

	private static final class Service implements WhatsnesiaConnectionDetails {

		@Override
		public URI getBaseUrl() {
			return URI.create("https://whatsnesia.test/external-api");
		}

		@Override
		public String getClientId() {
			return "live-id";
		}

		@Override
		public String getClientSecret() {
			return "live-secret";
		}

	}

}
