package com.whatsnesia.autoconfigure;

import java.util.Map;
import java.util.stream.Stream;

import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.netty.http.client.HttpClient;

import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthContributors;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Applications that were processed ahead of time, mostly without what they are started
 * with. Few are compiled, since each of those loads all its classes anew.
 */
class AheadOfTimeTests {

	private static final String[] SHOP = { "whatsnesia.accounts.shop.client-id=${SHOP_ID:}",
			"whatsnesia.accounts.shop.client-secret=${SHOP_SECRET:}" };

	private final StubServer server = StubServer.replying(Reply.recorded("101"));

	@AfterEach
	void stopServer() {
		this.server.close();
	}

	@Test
	@CompileWithForkedClassLoader
	void credentialsAndAccountsMayComeAtStart() {
		ProcessedApplication.Launcher application = ProcessedApplication.builtWith().compile();
		try (GenericApplicationContext context = application.startWith(credentials("whatsnesia.page-size=11"))) {
			assertThat(context.getBean(WhatsnesiaClients.class).names()).containsExactly("default");
			assertThat(context.getBean(ContactOperations.class).list(ContactQuery.all()).block().content()).hasSize(20);
			assertThat(this.server.requests()).extracting(ReceivedRequest::target)
				.singleElement()
				.asString()
				.contains("=11");
			assertThat(context.getBean(InboxOperations.class)).isNotNull();
			assertThat(context.getBean(TemplateOperations.class)).isNotNull();
			Health health = context.getBean(WhatsnesiaHealthIndicator.class).health().block();
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			SanitizableData secret = new SanitizableData(new MapPropertySource("test", Map.of()),
					"whatsnesia.client-secret", "secret");
			assertThat(context.getBean(SanitizingFunction.class).apply(secret).getValue())
				.isEqualTo(SanitizableData.SANITIZED_VALUE);
		}
		// Accounts that come now do not take the plain beans away, but nothing goes out
		// from one of them by accident.
		try (GenericApplicationContext context = application.startWith(shop())) {
			WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
			assertThat(clients.names()).containsExactly("default", "shop");
			int before = this.server.requests().size();
			clients.get("shop").verify().block();
			assertThatExceptionOfType(CredentialsRejectedException.class)
				.isThrownBy(() -> context.getBean(WhatsnesiaClient.class).verify().block());
			assertThat(this.server.requests()).hasSize(before + 1);
			assertThat(context.getBean(ReactiveHealthContributor.class)).isInstanceOf(WhatsnesiaHealthIndicator.class);
		}
		try (GenericApplicationContext context = application.startWith("whatsnesia.enabled=false")) {
			assertThat(context.containsBean("whatsnesiaClient")).isTrue();
		}
	}

	@Test
	@CompileWithForkedClassLoader
	void accountsOfTheBuildGetTheirCredentialsAtStart() {
		ProcessedApplication.Launcher application = ProcessedApplication.builtWith(SHOP).compile();
		try (GenericApplicationContext context = application.startWith(shop())) {
			assertThat(context.getBeanProvider(WhatsnesiaClient.class).getIfAvailable()).isNull();
			context.getBean(WhatsnesiaClients.class).get("shop").verify().block();
			assertThat(this.server.requests()).hasSize(1);
			assertThat(context.getBean(CompositeReactiveHealthContributor.class).stream())
				.extracting(ReactiveHealthContributors.Entry::name)
				.containsExactly("shop");
		}
		try (GenericApplicationContext context = application.startWith(credentials(shop()))) {
			assertThat(context.getBeanProvider(WhatsnesiaClient.class).getIfAvailable()).isNull();
			assertThat(context.getBean(WhatsnesiaClients.class).names()).containsExactly("shop");
		}
	}

	@Test
	@CompileWithForkedClassLoader
	void withoutReactorNettyTheJdkClientIsUsed() {
		ProcessedApplication application = ProcessedApplication.builtWithout(HttpClient.class);
		assertThat(application.beanNames()).contains(ConnectorConfigurations.Jdk.class.getName())
			.doesNotContain(ConnectorConfigurations.ReactorNetty.class.getName());
		try (GenericApplicationContext context = application.compile().startWith(credentials())) {
			context.getBean(WhatsnesiaClient.class).verify().block();
			assertThat(this.server.requests()).hasSize(1);
		}
	}

	@Test
	void switchesAreThoseOfTheBuild() {
		assertThat(ProcessedApplication.builtWith("whatsnesia.enabled=false").beanNames())
			.doesNotContain("whatsnesiaClient", "whatsnesiaHealthContributor", "whatsnesiaSanitizingFunction");
		assertThat(ProcessedApplication.builtWith("management.health.whatsnesia.enabled=false").beanNames())
			.contains("whatsnesiaClient")
			.doesNotContain("whatsnesiaHealthContributor");
	}

	@Test
	void defaultAccountStaysWhereTheBuildSeesItsCredentials() {
		assertThat(ProcessedApplication.builtWith(credentials(SHOP)).beanNames())
			.contains("whatsnesiaClient", "whatsnesiaHealthContributor")
			.anyMatch((name) -> name.endsWith("SeveralAccounts"));
	}

	@Test
	void propertiesCanBeBound() {
		ProcessedApplication application = ProcessedApplication.builtWith();
		assertThat(WhatsnesiaProperties.class.getDeclaredClasses()).filteredOn((type) -> !type.isEnum())
			.contains(WhatsnesiaProperties.Account.class, WhatsnesiaProperties.Proxy.class)
			.flatExtracting((type) -> Stream.of(type.getMethods())
				.filter((method) -> method.getName().startsWith("set"))
				.toList())
			.allSatisfy((method) -> assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(method))
				.accepts(application.hints()));
	}

	private String[] credentials(String... more) {
		return with(more, "whatsnesia.base-url=" + this.server.baseUrl(), "whatsnesia.client-id=" + Connector.CLIENT_ID,
				"whatsnesia.client-secret=" + Connector.CLIENT_SECRET);
	}

	private String[] shop() {
		return with(SHOP, "whatsnesia.base-url=" + this.server.baseUrl(), "SHOP_ID=shop-id", "SHOP_SECRET=shop-secret");
	}

	private static String[] with(String[] properties, String... more) {
		return Stream.concat(Stream.of(properties), Stream.of(more)).toArray(String[]::new);
	}

}
