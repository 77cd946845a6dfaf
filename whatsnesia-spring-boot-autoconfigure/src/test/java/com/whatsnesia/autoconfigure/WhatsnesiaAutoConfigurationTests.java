package com.whatsnesia.autoconfigure;

import java.io.FileNotFoundException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link WhatsnesiaAutoConfiguration}.
 */
@ExtendWith(OutputCaptureExtension.class)
class WhatsnesiaAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class));

	private final ApplicationContextRunner withCredentials = this.contextRunner
		.withPropertyValues("whatsnesia.client-id=id", "whatsnesia.client-secret=secret");

	@Test
	void configuresTheBeans() {
		this.withCredentials.run((context) -> {
			assertThat(context).hasSingleBean(WhatsnesiaClient.class);
			assertThat(context).hasSingleBean(ContactOperations.class);
			assertThat(context).hasSingleBean(WhatsnesiaClientFactory.class);
			assertThat(context.getBean(ContactOperations.class))
				.isSameAs(context.getBean(WhatsnesiaClient.class).contacts());
			WhatsnesiaConnectionDetails details = context.getBean(WhatsnesiaConnectionDetails.class);
			assertThat(details.getBaseUrl()).hasToString("https://whatsnesia.com/external-api");
			assertThat(details.getClientId()).isEqualTo("id");
			assertThat(details.getClientSecret()).isEqualTo("secret");
		});
	}

	@Test
	void publishesNothingThatOtherClientsWouldPickUp() {
		this.withCredentials.run((context) -> {
			assertThat(context).doesNotHaveBean(WebClient.class);
			assertThat(context).doesNotHaveBean(WebClient.Builder.class);
			assertThat(context).doesNotHaveBean("org.springframework.http.client.reactive.ClientHttpConnector");
			assertThat(context.getBeanNamesForType(org.springframework.http.client.reactive.ClientHttpConnector.class))
				.isEmpty();
			assertThat(context.getBeanNamesForType(
					org.springframework.web.reactive.function.client.ClientRequestObservationConvention.class))
				.isEmpty();
			assertThat(context.getBeanNamesForType(tools.jackson.databind.json.JsonMapper.class)).isEmpty();
		});
	}

	@Test
	void backsOffWhenDisabled() {
		this.withCredentials.withPropertyValues("whatsnesia.enabled=false")
			.run((context) -> assertThat(context.getBeanDefinitionNames())
				.noneMatch((name) -> name.contains("whatsnesia")));
	}

	@Test
	void backsOffWithoutWebClient() {
		this.withCredentials.withClassLoader(new FilteredClassLoader(WebClient.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(WhatsnesiaClient.class));
		this.withCredentials.withClassLoader(new FilteredClassLoader(ClientHttpConnectorBuilder.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(WhatsnesiaClient.class));
	}

	@Test
	void eachBeanBacksOffByItself() {
		ContactOperations contacts = mock();
		this.withCredentials.withBean(ContactOperations.class, () -> contacts).run((context) -> {
			assertThat(context).getBean(ContactOperations.class).isSameAs(contacts);
			assertThat(context).hasSingleBean(WhatsnesiaClient.class);
		});
		WhatsnesiaClient client = mock();
		this.withCredentials.withBean(ContactOperations.class, () -> contacts)
			.withBean(WhatsnesiaClient.class, () -> client)
			.run((context) -> assertThat(context).getBean(WhatsnesiaClient.class).isSameAs(client));
		WhatsnesiaClientFactory factory = new WhatsnesiaClientFactory(WebClient.builder(),
				new WhatsnesiaClientFactory.Settings(false, 20, Duration.ofSeconds(1), Duration.ofSeconds(1), 1,
						new WhatsnesiaClientFactory.RetrySettings(0, null, null, null),
						new WhatsnesiaClientFactory.SendSettings(Duration.ofSeconds(1), null, 1)),
				ObservationRegistry.NOOP, null);
		this.withCredentials.withBean(WhatsnesiaClientFactory.class, () -> factory)
			.run((context) -> assertThat(context).getBean(WhatsnesiaClientFactory.class).isSameAs(factory));
	}

	@Test
	void connectionDetailsTakePrecedenceOverProperties() {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			this.withCredentials.withPropertyValues("whatsnesia.base-url=https://other.example/external-api")
				.withBean(WhatsnesiaConnectionDetails.class, () -> details(server.baseUrl(), "details", "more"))
				.run((context) -> {
					context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
					assertThat(server.request().header("client-id")).isEqualTo("details");
					assertThat(server.request().header("client-secret")).isEqualTo("more");
				});
		}
	}

	@Test
	void credentialsProviderIsAskedOnEachAttempt() {
		AtomicInteger rotation = new AtomicInteger();
		CredentialsProvider provider = () -> Mono.just(new Credentials("id-" + rotation.incrementAndGet(), "s"));
		try (StubServer server = StubServer.replying(Reply.recorded("101")).first(Reply.html(502))) {
			this.withCredentials
				.withPropertyValues("whatsnesia.base-url=" + server.baseUrl(), "whatsnesia.retry.initial-interval=1ms")
				.withBean(CredentialsProvider.class, () -> provider)
				.run((context) -> {
					Mono<?> call = context.getBean(ContactOperations.class).list(ContactQuery.all());
					assertThat(rotation).as("before the subscription").hasValue(0);
					call.block();
					call.block();
					assertThat(server.requests()).extracting((request) -> request.header("client-id"))
						.containsExactly("id-1", "id-2", "id-3");
				});
		}
	}

	@ParameterizedTest
	@MethodSource
	void failureOfTheCredentialsProviderIsOneOfOurs(CredentialsProvider provider) {
		this.withCredentials.withPropertyValues("whatsnesia.http.write-timeout=100ms")
			.withBean(CredentialsProvider.class, () -> provider)
			.run((context) -> assertThatExceptionOfType(CredentialsRejectedException.class)
				.isThrownBy(() -> context.getBean(ContactOperations.class).delete(1).block(Duration.ofSeconds(10)))
				.withMessageNotContaining("vault")
				.withNoCause()
				.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(CredentialsRejectedException.Reason.UNAVAILABLE))
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
	}

	static Stream<CredentialsProvider> failureOfTheCredentialsProviderIsOneOfOurs() {
		return Stream.of(() -> Mono.error(new IllegalStateException("vault down")), () -> {
			throw new IllegalStateException("vault down");
		}, Mono::never);
	}

	@Test
	void startsWithoutCredentialsAndSaysOnceWhatToSet(CapturedOutput output) {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			this.contextRunner
				.withPropertyValues("whatsnesia.base-url=" + server.baseUrl(), "whatsnesia.client-id=",
						"whatsnesia.client-secret= ")
				.run((context) -> {
					ContactOperations contacts = context.getBean(ContactOperations.class);
					for (int call = 0; call < 2; call++) {
						assertThatExceptionOfType(CredentialsRejectedException.class)
							.isThrownBy(() -> contacts.list(ContactQuery.all()).block())
							.withMessageContaining("whatsnesia.client-id")
							.satisfies((ex) -> assertThat(ex.reason())
								.isEqualTo(CredentialsRejectedException.Reason.CLIENT_ID_MISSING));
					}
					assertThat(server.connections()).isZero();
				});
		}
		assertThat(output)
			.containsOnlyOnce("every call will fail. Set whatsnesia.client-id and whatsnesia.client-secret to");
	}

	@ParameterizedTest
	@CsvSource({ "whatsnesia.client-id, whatsnesia.client-secret", "whatsnesia.client-secret, whatsnesia.client-id" })
	void halfOfTheCredentialsFailsTheStart(String set, String missing) {
		this.contextRunner.withPropertyValues(set + "=something-secret").run((context) -> {
			assertThat(context).hasFailed();
			FailureAnalysis analysis = new IncompleteCredentialsFailureAnalyzer().analyze(context.getStartupFailure());
			assertThat(analysis.getDescription()).contains("'" + missing + "' is not set");
			assertThat(analysis.getAction()).startsWith("Set " + missing + " ");
			assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("something-secret");
		});
	}

	@Test
	void failureAnalyzerIsRegistered() {
		assertThat(org.springframework.core.io.support.SpringFactoriesLoader.forDefaultResourceLocation()
			.load(org.springframework.boot.diagnostics.FailureAnalyzer.class, (type, name, ex) -> {
				// Analyzers that need a context are not ours.
			})).hasAtLeastOneElementOfType(IncompleteCredentialsFailureAnalyzer.class);
	}

	@Test
	void lineBreakAfterASecretIsRemoved() {
		this.contextRunner.withPropertyValues("whatsnesia.client-id=id\n", "whatsnesia.client-secret=secret\r\n")
			.run((context) -> assertThat(context.getBean(CredentialsProvider.class).credentials().block())
				.isEqualTo(new Credentials("id", "secret")));
	}

	@Test
	void secretThatCanNotBeAHeaderFailsTheStartWithoutBeingShown() {
		this.contextRunner.withPropertyValues("whatsnesia.client-id=id", "whatsnesia.client-secret=se\ncret")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidPropertyException.class)
				.hasMessageContaining("whatsnesia.client-secret")
				.hasMessageNotContaining("se\ncret"));
	}

	@Test
	void emptyPropertiesAreNone() {
		this.withCredentials.withPropertyValues("whatsnesia.http.ssl.bundle=", "whatsnesia.http.proxy.host= ")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void operationsOfSeveralClientsAreNotGuessed() {
		this.withCredentials.withBean("one", WhatsnesiaClient.class, () -> mock())
			.withBean("two", WhatsnesiaClient.class, () -> mock())
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ContactOperations.class));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://whatsnesia.com/external-api", "http://localhost.example/external-api", "whatsnesia.com",
					"ftp://whatsnesia.com/", "https:///external-api", "https://whatsnesia.com/external-api?a=b",
					"https://whatsnesia.com/external-api#a", "http://[broken", "", "http://127.0.0.1.example/" })
	void baseUrlMustBeSecure(String baseUrl) {
		this.withCredentials.withPropertyValues("whatsnesia.base-url=" + baseUrl)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.satisfiesAnyOf(
						(ex) -> assertThat(ex).isInstanceOf(InvalidPropertyException.class)
							.hasMessageContaining("whatsnesia.base-url"),
						(ex) -> assertThat(ex).isInstanceOf(java.net.URISyntaxException.class)));
	}

	@Test
	void userInformationInTheBaseUrlIsNotShown() {
		this.withCredentials.withPropertyValues("whatsnesia.base-url=https://user:hidden@whatsnesia.com/external-api")
			.run((context) -> {
				assertThat(context).hasFailed();
				assertThat(
						org.springframework.util.ObjectUtils.nullSafeToString(context.getStartupFailure().toString()))
					.doesNotContain("hidden");
				assertThat(context.getStartupFailure()).rootCause().hasMessageNotContaining("hidden");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/external-api", "http://127.0.0.1:8080", "http://[::1]:8080/",
			"https://whatsnesia.example/external-api/" })
	void baseUrlMayBeInsecureTowardsThisMachine(String baseUrl) {
		this.withCredentials.withPropertyValues("whatsnesia.base-url=" + baseUrl)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void baseUrlMayBeInsecureWhenAllowed() {
		this.withCredentials
			.withPropertyValues("whatsnesia.base-url=http://gateway.example/external-api",
					"whatsnesia.allow-insecure-http=true")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "page-size=0", "page-size=1001", "http.connect-timeout=0s", "http.read-timeout=-1s",
			"http.write-timeout=0ms", "http.max-connections=0", "http.pending-acquire-timeout=0s",
			"http.max-idle-time=0s", "http.max-response-size=0B", "http.max-response-size=3GB", "http.proxy.port=0",
			"retry.max-retries=-1", "retry.initial-interval=0ms", "retry.max-interval=0ms", "retry.timeout=0s",
			"health.time-to-live=-1s", "health.timeout=0s", "mode=sandbox" })
	void valueOutOfRangeFailsTheStart(String property) {
		this.withCredentials.withPropertyValues("whatsnesia." + property)
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining("whatsnesia")
				.rootCause()
				.isInstanceOf(IllegalArgumentException.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactor.netty", "none.of.all" })
	void certificatesThatCannotBeReadFailTheStart(String hidden) {
		this.withCredentials.withClassLoader(new FilteredClassLoader(hidden))
			.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
			.withPropertyValues("whatsnesia.http.ssl.bundle=shop",
					"spring.ssl.bundle.jks.shop.truststore.location=classpath:tls/none.p12")
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(FileNotFoundException.class));
	}

	@Test
	void connectorIsReactorNettyElseTheJdkClient() {
		this.withCredentials.run((context) -> assertThat(context.getBean(WhatsnesiaConnector.class).open())
			.isInstanceOf(ReactorClientHttpConnector.class));
		this.withCredentials.withClassLoader(new FilteredClassLoader("reactor.netty"))
			.run((context) -> assertThat(context.getBean(WhatsnesiaConnector.class).open())
				.isInstanceOf(JdkClientHttpConnector.class));
	}

	@Test
	void customizerThatFailsLeavesNoDoubtAboutAWrite() {
		try (StubServer server = StubServer.replying(Reply.recorded("351"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.retry.max-retries=0")
				.withBean(WhatsnesiaWebClientCustomizer.class, () -> (builder) -> builder.codecs((codecs) -> {
					throw new IllegalStateException("codecs");
				}))
				.run((context) -> assertThatExceptionOfType(TransportException.class).isThrownBy(
						() -> context.getBean(InboxOperations.class).changeStatus(1, ConversationStatus.DONE).block())
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
			assertThat(server.requests()).isEmpty();
		}
	}

	@ParameterizedTest
	@org.junit.jupiter.params.provider.EnumSource
	void customizerReachesTheClient(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			connector.connectedTo(server)
				.withBean(WhatsnesiaWebClientCustomizer.class, () -> (builder) -> builder.defaultHeader("X-Ours", "1"))
				.run((context) -> {
					context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
					assertThat(server.request().header("x-ours")).isEqualTo("1");
				});
		}
	}

	private static WhatsnesiaConnectionDetails details(URI baseUrl, String clientId, String clientSecret) {
		return new WhatsnesiaConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return baseUrl;
			}

			@Override
			public String getClientId() {
				return clientId;
			}

			@Override
			public String getClientSecret() {
				return clientSecret;
			}

		};
	}

}
