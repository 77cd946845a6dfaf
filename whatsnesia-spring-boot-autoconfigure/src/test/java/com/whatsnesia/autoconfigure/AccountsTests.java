package com.whatsnesia.autoconfigure;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthContributorAutoConfiguration;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.WhatsAppAccountException;
import com.whatsnesia.error.WrongBaseUrlException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributors;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.Mockito.mock;

/**
 * Several accounts in one application.
 */
@ExtendWith(OutputCaptureExtension.class)
class AccountsTests {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	private static final String[] SHOP = { "whatsnesia.accounts.shop.client-id=shop-id",
			"whatsnesia.accounts.shop.client-secret=shop-secret" };

	private static final String[] SUPPORT = { "whatsnesia.accounts.support.client-id=support-id",
			"whatsnesia.accounts.support.client-secret=support-secret" };

	private final StubServer server = StubServer.replying(Reply.recorded("101"));

	private final ApplicationContextRunner onlyAccounts = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class,
				WhatsnesiaHealthContributorAutoConfiguration.class))
		.withPropertyValues("whatsnesia.base-url=" + this.server.baseUrl(), "whatsnesia.retry.initial-interval=1ms")
		.withPropertyValues(SHOP)
		.withPropertyValues(SUPPORT);

	@AfterEach
	void close() {
		this.server.close();
	}

	@ParameterizedTest
	@EnumSource
	void eachRequestCarriesItsOwnAccountsHeadersOnly(Connector connector) {
		connector.connectedTo(this.server).withPropertyValues(SHOP).withPropertyValues(SUPPORT).run((context) -> {
			WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
			assertThat(clients.names()).containsExactlyInAnyOrder("default", "shop", "support");
			Map<String, String> secrets = Map.of("default", Connector.CLIENT_SECRET, "shop", "shop-secret", "support",
					"support-secret");
			Flux.range(0, 600)
				.flatMap((n) -> Flux.fromIterable(clients.names()).flatMap((name) -> call(clients.get(name), name, n)),
						64)
				.blockLast();
			assertThat(this.server.requests()).hasSize(1800).allSatisfy((request) -> {
				String account = secrets.keySet()
					.stream()
					.filter((request.target() + request.text())::contains)
					.collect(Collectors.joining());
				assertThat(request.header("client-id")).startsWith(account.replace("default", "client-id"));
				assertThat(request.header("client-secret")).isEqualTo(secrets.get(account));
			});
		});
	}

	/**
	 * Each kind of request carries the account's name where a server sees it.
	 */
	private static Mono<?> call(WhatsnesiaClient client, String name, int n) {
		byte[] bytes = ("%PDF-1.7 " + name).getBytes(StandardCharsets.US_ASCII);
		Mono<?> call = switch (n % 3) {
			case 0 -> client.contacts().list(ContactQuery.all().search(name));
			case 1 -> client.inbox().send(OutboundMessage.text(TO, name));
			default -> client.inbox().send(OutboundMessage.document(TO, Media.of("a.pdf", bytes)));
		};
		// The page that answers is none of a send.
		return call.onErrorResume(UnexpectedResponseException.class, (ex) -> Mono.empty());
	}

	@Test
	void plainBeansAreTheDefaultAccounts() {
		Connector.REACTOR_NETTY.connectedTo(this.server).withPropertyValues(SHOP).run((context) -> {
			assertThat(context).hasSingleBean(WhatsnesiaClient.class).hasSingleBean(ContactOperations.class);
			context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
			assertThat(this.server.request().header("client-id")).isEqualTo(Connector.CLIENT_ID);
		});
	}

	@Test
	void withoutADefaultAccountThereAreNoPlainBeans(CapturedOutput output) {
		this.onlyAccounts.run((context) -> {
			assertThat(context).hasNotFailed()
				.doesNotHaveBean(WhatsnesiaClient.class)
				.doesNotHaveBean(ContactOperations.class)
				.doesNotHaveBean(InboxOperations.class)
				.doesNotHaveBean(TemplateOperations.class);
			assertThat(context.getBean(WhatsnesiaClients.class).names()).containsExactlyInAnyOrder("shop", "support");
		});
		assertThat(output).doesNotContain("There are no credentials");
	}

	@Test
	void plainBeansCanBeThoseOfAnAccount() {
		this.onlyAccounts.withUserConfiguration(ShopIsPlain.class).run((context) -> {
			context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
			assertThat(this.server.request().header("client-id")).isEqualTo("shop-id");
		});
	}

	@Test
	void emptyAccountsAreNone() {
		assumeThat(SpringBootVersion.getVersion())
			.as("it can't bind an empty map: https://github.com/spring-projects/spring-boot/pull/50773")
			.isNotEqualTo("4.1.0");
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withPropertyValues("whatsnesia.accounts=")
			.run((context) -> assertThat(context).hasSingleBean(WhatsnesiaHealthIndicator.class));
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class))
			.withPropertyValues("whatsnesia.accounts=")
			.run((context) -> assertThat(context).hasSingleBean(ContactOperations.class));
	}

	@Test
	void clientsCanBeReplaced() {
		WhatsnesiaClients clients = mock();
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withPropertyValues(SHOP)
			.withBean(WhatsnesiaClients.class, () -> clients)
			.run((context) -> {
				assertThat(context).getBean(WhatsnesiaClients.class).isSameAs(clients);
				assertThat(context).hasBean("whatsnesiaHealthContributor");
				context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
				assertThat(this.server.request().header("client-id")).isEqualTo(Connector.CLIENT_ID);
			});
	}

	@Test
	void onlyAccountsIsAlsoWhereTheDefaultsCredentialsAreEmpty() {
		this.onlyAccounts.withPropertyValues("whatsnesia.client-id=", "whatsnesia.client-secret= ")
			.run((context) -> assertThat(context).doesNotHaveBean(WhatsnesiaClient.class));
	}

	@Test
	void credentialsProviderMakesADefaultAccountAndIsNotAskedForOthers() {
		this.onlyAccounts.withBean(CredentialsProvider.class, () -> () -> Mono.just(new Credentials("rotating", "s")))
			.run((context) -> {
				context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
				context.getBean(WhatsnesiaClients.class).get("shop").contacts().list(ContactQuery.all()).block();
				assertThat(this.server.requests()).extracting((request) -> request.header("client-id"))
					.containsExactly("rotating", "shop-id");
			});
	}

	@Test
	void credentialsProviderTakesPrecedenceOverConnectionDetails() {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withBean(WhatsnesiaConnectionDetails.class,
					() -> new Details(this.server.baseUrl(), "details-id", "details-secret"))
			.withBean(CredentialsProvider.class, () -> () -> Mono.just(new Credentials("rotating", "s")))
			.run((context) -> {
				context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
				assertThat(this.server.request().header("client-id")).isEqualTo("rotating");
			});
	}

	@Test
	void accountCanHaveItsOwnBaseUrlAndNumber() {
		try (StubServer other = StubServer.replying(Reply.recorded("461"))) {
			Connector.REACTOR_NETTY.connectedTo(this.server)
				.withPropertyValues(SHOP)
				.withPropertyValues(SUPPORT)
				.withPropertyValues("whatsnesia.send.from-number=6281200000010",
						"whatsnesia.accounts.shop.base-url=" + other.baseUrl(),
						"whatsnesia.accounts.shop.from-number= 6281200000020")
				.run((context) -> {
					this.server.reply(Reply.recorded("461"));
					WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
					Flux.just("default", "shop", "support")
						.concatMap((name) -> clients.get(name).inbox().send(OutboundMessage.text(TO, "Halo")))
						.blockLast();
					assertThat(this.server.requests()).extracting(ReceivedRequest::text)
						.satisfiesExactly((plain) -> assertThat(plain).contains("from_number=6281200000010"),
								(support) -> assertThat(support).doesNotContain("from_number"));
					assertThat(other.request().text()).contains("from_number=6281200000020");
				});
		}
	}

	/**
	 * In a test against a container nothing may go to the real service.
	 */
	@Test
	void connectionDetailsDecideWhereAllAccountsAre(CapturedOutput output) {
		this.onlyAccounts
			.withPropertyValues("whatsnesia.base-url=https://whatsnesia.example/external-api",
					"whatsnesia.accounts.shop.base-url=https://shop.example/external-api")
			.withBean(WhatsnesiaConnectionDetails.class,
					() -> new Details(this.server.baseUrl(), "details-id", "details-secret"))
			.run((context) -> {
				WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
				Flux.just("default", "shop", "support")
					.concatMap((name) -> clients.get(name).contacts().list(ContactQuery.all()))
					.blockLast();
				assertThat(this.server.requests()).extracting((request) -> request.header("client-id"))
					.containsExactly("details-id", "shop-id", "support-id");
			});
		assertThat(output).containsOnlyOnce("base-url is not used")
			.contains("whatsnesia.accounts.shop.base-url is not used");
	}

	/**
	 * Otherwise its messages would go out from the default account.
	 */
	@Test
	void accountWithoutCredentialsDoesNotGetThoseOfTheApplicationsConnectionDetails() {
		this.onlyAccounts.withPropertyValues("whatsnesia.accounts.bare.from-number=6281200000030")
			.withBean(WhatsnesiaConnectionDetails.class,
					() -> new Details(this.server.baseUrl(), "details-id", "details-secret"))
			.run((context) -> {
				WhatsnesiaClient bare = context.getBean(WhatsnesiaClients.class).get("bare");
				assertThatExceptionOfType(CredentialsRejectedException.class).isThrownBy(() -> bare.verify().block());
				assertThat(this.server.requests()).isEmpty();
			});
	}

	@Test
	void clientForCredentialsOfTheMomentSharesConnectionsAndIsObservedByItsName() {
		TestObservationRegistry observations = TestObservationRegistry.create();
		this.onlyAccounts.withPropertyValues("whatsnesia.http.max-connections=1")
			.withBean(ObservationRegistry.class, () -> observations)
			.run((context) -> {
				AtomicInteger rotation = new AtomicInteger();
				WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
				WhatsnesiaClient tenant = clients.create("tenants",
						() -> Mono.just(new Credentials("tenant-" + rotation.incrementAndGet(), "s")));
				clients.get("shop").contacts().list(ContactQuery.all()).block();
				tenant.contacts().list(ContactQuery.all()).block();
				tenant.contacts().list(ContactQuery.all()).block();
				assertThat(this.server.requests()).extracting((request) -> request.header("client-id"))
					.containsExactly("shop-id", "tenant-1", "tenant-2");
				assertThat(this.server.connections()).isEqualTo(1);
				assertThat(clients.names()).doesNotContain("tenants");
			});
		TestObservationRegistryAssert.assertThat(observations)
			.hasNumberOfObservationsWithNameEqualTo("whatsnesia.client.operation", 3)
			.hasAnObservationWithAKeyValue("account", "shop")
			.hasAnObservationWithAKeyValue("account", "tenants");
	}

	@Test
	void failuresNameTheAccountAndItsOwnProperties(CapturedOutput output) {
		this.onlyAccounts.run((context) -> {
			WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
			WhatsnesiaClient tenant = clients.create("tenants", () -> Mono.just(new Credentials("a", "b")));
			this.server.reply(Reply.recorded("004"));
			assertThatExceptionOfType(CredentialsRejectedException.class)
				.isThrownBy(() -> clients.get("shop").verify().block())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("whatsnesia.accounts.shop.client-id",
						"whatsnesia.accounts.shop.client-secret"));
			assertThatExceptionOfType(CredentialsRejectedException.class).isThrownBy(() -> tenant.verify().block())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("of account 'tenants'").doesNotContain(".client-"));
			this.server.reply(Reply.html(404));
			assertThatExceptionOfType(WrongBaseUrlException.class)
				.isThrownBy(() -> clients.get("shop").verify().block())
				.satisfies((ex) -> assertThat(ex.remedy())
					.contains("whatsnesia.accounts.shop.base-url or whatsnesia.base-url"));
			this.server.reply(Reply.recorded("467"));
			assertThatExceptionOfType(WhatsAppAccountException.class)
				.isThrownBy(() -> clients.get("shop").inbox().send(OutboundMessage.text(TO, "Halo")).block())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("whatsnesia.accounts.shop.from-number"));
		});
		assertThat(output).contains("contact.list failed: account=shop,", "contact.list failed: account=tenants,",
				"inbox.send failed: account=shop,");
	}

	@Test
	void accountWithoutCredentialsSaysWhatToSet(CapturedOutput output) {
		this.onlyAccounts.withPropertyValues("whatsnesia.accounts.late.base-url=" + this.server.baseUrl())
			.run((context) -> assertThatExceptionOfType(CredentialsRejectedException.class)
				.isThrownBy(() -> context.getBean(WhatsnesiaClients.class).get("late").verify().block())
				.withMessageContaining("whatsnesia.accounts.late.client-id"));
		assertThat(output).containsOnlyOnce("every call will fail. Set whatsnesia.accounts.late.client-id");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "shop.client-secret= | whatsnesia.accounts.shop.client-secret",
					"shop.client-secret=se cret | whatsnesia.accounts.shop.client-secret",
					"shop.base-url=http://shop.example/ | whatsnesia.accounts.shop.base-url",
					"default.client-id=id | whatsnesia.accounts.default", "[sh.op].client-id=id | whatsnesia.accounts",
					"[De-fault].client-id=id | whatsnesia.accounts.De-fault",
					"s-hop.client-id=id | whatsnesia.accounts.s-hop" })
	void malformedAccountFailsTheStart(String property, String named) {
		this.onlyAccounts.withPropertyValues("whatsnesia.accounts." + property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfAny(InvalidPropertyException.class, IncompleteCredentialsException.class)
				.hasMessageContaining("'" + named + "'"));
	}

	@Test
	void unknownAccountAndMalformedNamesAreRefused() {
		this.onlyAccounts.run((context) -> {
			WhatsnesiaClients clients = context.getBean(WhatsnesiaClients.class);
			assertThatIllegalArgumentException().isThrownBy(() -> clients.get("nobody"))
				.withMessageContaining("'account'")
				.withMessageContaining("shop");
			assertThatIllegalArgumentException().isThrownBy(() -> clients.get("default"));
			assertThatIllegalArgumentException().isThrownBy(() -> clients.create("shop", Mono::empty))
				.withMessageContaining("'account'");
			assertThatIllegalArgumentException().isThrownBy(() -> clients.create("a\nb", Mono::empty))
				.withMessageContaining("'name'");
			assertThatIllegalArgumentException().isThrownBy(() -> clients.create("a", null))
				.withMessageContaining("'credentials'");
		});
	}

	@Test
	void healthHasAnEntryForEachAccount() {
		try (StubServer other = StubServer.replying(Reply.recorded("004"))) {
			Connector.REACTOR_NETTY.connectedTo(this.server)
				.withPropertyValues(SHOP)
				.withPropertyValues("whatsnesia.accounts.shop.base-url=" + other.baseUrl())
				.run((context) -> {
					CompositeReactiveHealthContributor health = context.getBean("whatsnesiaHealthContributor",
							CompositeReactiveHealthContributor.class);
					assertThat(health.stream()).extracting(ReactiveHealthContributors.Entry::name)
						.containsExactlyInAnyOrder("default", "shop");
					Health up = ((WhatsnesiaHealthIndicator) health.getContributor("default")).health().block();
					assertThat(up.getStatus()).isEqualTo(Status.UP);
					assertThat(up.getDetails()).containsEntry("baseUrl", this.server.baseUrl().toString());
					Health down = ((WhatsnesiaHealthIndicator) health.getContributor("shop")).health().block();
					assertThat(down.getStatus()).isEqualTo(Status.DOWN);
					assertThat(down.getDetails()).containsEntry("reason", "credentials-invalid")
						.containsEntry("baseUrl", other.baseUrl().toString());
				});
		}
		this.onlyAccounts.run((context) -> assertThat(
				context.getBean("whatsnesiaHealthContributor", CompositeReactiveHealthContributor.class).stream())
			.extracting(ReactiveHealthContributors.Entry::name)
			.containsExactlyInAnyOrder("shop", "support"));
	}

	@Configuration(proxyBeanMethods = false)
	static class ShopIsPlain {

		@Bean
		WhatsnesiaClient shop(WhatsnesiaClients clients) {
			return clients.get("shop");
		}

	}

	private record Details(URI getBaseUrl, String getClientId,
			String getClientSecret) implements WhatsnesiaConnectionDetails {
	}

}
