package com.whatsnesia.autoconfigure.docker.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.lifecycle.DockerComposeServicesReadyEvent;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link WhatsnesiaDockerComposeConnectionDetailsFactory}, without an engine:
 * Spring Boot's own listener is told of services.
 */
class WhatsnesiaDockerComposeConnectionDetailsFactoryTests {

	private static final String ID_VARIABLE = "WHATSNESIA_CLIENT_ID";

	private static final String SECRET_VARIABLE = "WHATSNESIA_CLIENT_SECRET";

	private static final String ID_LABEL = "com.whatsnesia.client-id";

	private static final String SECRET_LABEL = "com.whatsnesia.client-secret";

	private static final Map<String, String> LABEL = Map.of("org.springframework.boot.service-connection",
			"whatsnesia");

	private static final Map<String, String> CREDENTIAL_LABELS = Map.of("org.springframework.boot.service-connection",
			"whatsnesia", ID_LABEL, "id-of-the-label", SECRET_LABEL, "secret-of-the-label");

	private static final Map<Integer, Integer> PORT = Map.of(8080, 32000);

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class))
		.withPropertyValues("whatsnesia.base-url=https://whatsnesia.test/external-api", "whatsnesia.client-id=property",
				"whatsnesia.client-secret=property", "whatsnesia.accounts.shop.client-id=shop",
				"whatsnesia.accounts.shop.client-secret=shop");

	@Test
	void isCalledByTheBeansOfAllAccounts() {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			run(new FakeRunningService(Map.of(), LABEL, Map.of(8080, server.port())), (context) -> {
				context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
				context.getBean(WhatsnesiaClients.class).get("shop").contacts().list(ContactQuery.all()).block();
				assertThat(server.requests())
					.allSatisfy((request) -> assertThat(request.target()).startsWith("/external-api/contact/list"))
					.extracting((request) -> request.header("client-id") + "/" + request.header("client-secret"))
					.containsExactly("test/test", "shop/shop");
			});
		}
	}

	@Test
	void isAStandInForAccountsWithoutCredentials() {
		run(new FakeRunningService(Map.of(), LABEL, PORT),
				(context) -> assertThat(context.getBean(WhatsnesiaConnectionDetails.class).isStandIn()).isTrue());
	}

	@Test
	void credentialsAreThoseOfTheEnvironment() {
		Map<String, String> env = Map.of(ID_VARIABLE, "id-of-the-variable", SECRET_VARIABLE, "secret-of-the-variable");
		run(new FakeRunningService(env, CREDENTIAL_LABELS, PORT),
				credentials("id-of-the-variable", "secret-of-the-variable"));
	}

	@Test
	void credentialsAreThoseOfTheLabelsWhereTheEnvironmentHasNone() {
		run(new FakeRunningService(Map.of(SECRET_VARIABLE, ""), CREDENTIAL_LABELS, PORT),
				credentials("id-of-the-label", "secret-of-the-label"));
	}

	@Test
	void blankLabelIsNoCredential() {
		Map<String, String> labels = Map.of("org.springframework.boot.service-connection", "whatsnesia", ID_LABEL, " ",
				SECRET_LABEL, "");
		run(new FakeRunningService(Map.of(), labels, PORT), credentials("test", "test"));
	}

	@Test
	void readmeNamesTheVariablesAndTheLabels() throws IOException {
		String readme = Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " ");
		assertThat(readme).contains("container's variables `%s` and `%s`".formatted(ID_VARIABLE, SECRET_VARIABLE))
			.contains("the labels `%s` and `%s`".formatted(ID_LABEL, SECRET_LABEL));
	}

	@ParameterizedTest
	@CsvSource({ "docker.test, docker.test", "192.0.2.1, 192.0.2.1", "::1, [::1]", "[2001:db8::1], [2001:db8::1]" })
	void hostIsTheServices(String host, String expected) {
		run(new FakeRunningService(host, Map.of(), LABEL, PORT),
				(context) -> assertThat(context.getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
					.hasToString("http://" + expected + ":32000/external-api")
					.hasHost(expected));
	}

	@Test
	void portIsTheOneFor8080() {
		run(new FakeRunningService(Map.of(), LABEL, Map.of(8443, 32001, 8080, 32000, 9090, 32002)), port(32000));
	}

	@Test
	void portIsTheOnlyOneOfTcpWhere8080IsNotPublished() {
		run(new FakeRunningService(Map.of(), LABEL, Map.of(9090, 32002)), port(32002));
	}

	@Test
	void severalPortsWithout8080AreRefused() {
		RunningService service = new FakeRunningService(Map.of(), LABEL, Map.of(8443, 32001, 9090, 32002));
		running(service).run((context) -> assertThat(context).getFailure()
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("8080"));
	}

	@Test
	void imageOfWireMockIsNotClaimed() {
		run(new FakeRunningService(Map.of(), Map.of(), PORT),
				(context) -> assertThat(context.getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
					.hasHost("whatsnesia.test"));
	}

	@Test
	void applicationStartsWithoutDockerComposeAndTestcontainers() {
		this.contextRunner
			.withClassLoader(new FilteredClassLoader("org.springframework.boot.docker",
					"org.springframework.boot.testcontainers", "org.testcontainers"))
			.run((context) -> assertThat(context).hasSingleBean(ContactOperations.class));
	}

	private static ContextConsumer<AssertableApplicationContext> credentials(String id, String secret) {
		return (context) -> {
			WhatsnesiaConnectionDetails details = context.getBean(WhatsnesiaConnectionDetails.class);
			assertThat(details.getClientId()).isEqualTo(id);
			assertThat(details.getClientSecret()).isEqualTo(secret);
		};
	}

	private static ContextConsumer<AssertableApplicationContext> port(int expected) {
		return (context) -> assertThat(context.getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
			.hasToString("http://127.0.0.1:" + expected + "/external-api");
	}

	private void run(RunningService service, ContextConsumer<AssertableApplicationContext> consumer) {
		running(service).run((context) -> {
			assertThat(context).hasNotFailed();
			consumer.accept(context);
		});
	}

	private ApplicationContextRunner running(RunningService service) {
		return this.contextRunner.withInitializer((context) -> tellSpringBoot(context, service));
	}

	private static void tellSpringBoot(ConfigurableApplicationContext context, RunningService service) {
		DockerComposeServicesReadyEvent event = mock();
		given(event.getSource()).willReturn(context);
		given(event.getRunningServices()).willReturn(List.of(service));
		SimpleApplicationEventMulticaster listeners = new SimpleApplicationEventMulticaster();
		SpringFactoriesLoader.forDefaultResourceLocation()
			.load(ApplicationListener.class)
			.forEach(listeners::addApplicationListener);
		listeners.multicastEvent(event);
	}

}
