package com.whatsnesia.autoconfigure.health;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import com.whatsnesia.wire.TlsSockets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;

import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * Tests for {@link WhatsnesiaHealthIndicator} and its auto-configuration.
 */
class WhatsnesiaHealthIndicatorTests {

	@ParameterizedTest
	@EnumSource
	void worksWhenTheServiceAccepts(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			check(connector, server.baseUrl(), (health) -> {
				assertThat(health.getStatus()).isEqualTo(Status.UP);
				assertThat(health.getDetails()).containsOnlyKeys("credentials", "ipWhitelist", "plan", "baseUrl",
						"mode", "allowedRecipients", "responseTime", "checkedAt");
				assertThat(health.getDetails()).containsEntry("credentials", "accepted")
					.containsEntry("ipWhitelist", "accepted")
					.containsEntry("plan", "active")
					.containsEntry("mode", "live")
					.containsEntry("allowedRecipients", "all")
					.containsEntry("baseUrl", server.baseUrl().toString());
				assertThat(health.getDetails().get("responseTime")).asString().matches("\\d+ms");
				assertThat(Instant.parse((String) health.getDetails().get("checkedAt")))
					.isBeforeOrEqualTo(Instant.now());
			});
			assertThat(server.request()).hasToString("GET /external-api/contact/list?page=1&paginate=1");
		}
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void tellsReasonAndRemedy(Connector connector, String reason, Reply reply, Map<String, String> details) {
		try (StubServer server = StubServer.replying(reply)) {
			check(connector, server.baseUrl(), (health) -> {
				assertThat(health.getStatus())
					.isEqualTo(reason.equals("maintenance") ? Status.OUT_OF_SERVICE : Status.DOWN);
				assertThat(health.getDetails()).containsEntry("reason", reason).containsAllEntriesOf(details);
				assertThat(health.getDetails().get("remedy")).asString().isNotBlank();
			});
			assertThat(server.requests()).as("a probe is never repeated").hasSize(1);
		}
	}

	static Stream<Arguments> troubles() {
		Map<String, String> unknown = known("unknown", "unknown", "unknown");
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream.of(
					Arguments.of(connector, "client-id-missing", Reply.recorded("001"),
							known("missing", "unknown", "unknown")),
					Arguments.of(connector, "client-secret-missing", Reply.recorded("002"),
							known("missing", "unknown", "unknown")),
					Arguments.of(connector, "credentials-invalid", Reply.recorded("004"),
							known("rejected", "unknown", "unknown")),
					Arguments.of(connector, "credentials-invalid", Reply.error(401, "Unauthorized", "Kredensial salah"),
							known("rejected", "unknown", "unknown")),
					Arguments.of(connector, "account-inactive", Reply.recorded("012"),
							known("rejected", "unknown", "unknown")),
					Arguments.of(connector, "ip-not-whitelisted", Reply.recorded("010"),
							Map.of("credentials", "accepted", "ipWhitelist", "rejected", "plan", "unknown", "ipAddress",
									"127.0.0.1")),
					Arguments.of(connector, "ip-not-whitelisted",
							Reply.error(401, "Unauthorized", "Alamat IP 2001:db8::7 tidak diizinkan"),
							Map.of("ipWhitelist", "rejected", "ipAddress", "2001:db8::7")),
					Arguments.of(connector, "plan-required", Reply.recorded("014"),
							known("accepted", "accepted", "required")),
					Arguments.of(connector, "plan-expired", Reply.recorded("015"),
							known("accepted", "accepted", "expired")),
					Arguments.of(connector, "plan-without-api", Reply.recorded("016"),
							known("accepted", "accepted", "without-api")),
					Arguments.of(connector, "maintenance", Reply.recorded("018"), unknown),
					Arguments.of(connector, "maintenance", Reply.recorded("055"), unknown),
					Arguments.of(connector, "wrong-base-url", Reply.recorded("042"), unknown),
					Arguments.of(connector, "wrong-base-url", Reply.html(301, "Location: https://moved.test/"),
							unknown),
					Arguments.of(connector, "unexpected-response", Reply.html(200), unknown),
					Arguments.of(connector, "unexpected-response", Reply.recorded("054"), unknown),
					Arguments.of(connector, "unexpected-response", Reply.html(502), unknown),
					Arguments.of(connector, "timeout", Reply.hang(), unknown)));
	}

	@ParameterizedTest
	@EnumSource
	void tellsThatTheServiceIsUnreachable(Connector connector) {
		check(connector, StubServer.closed(),
				(health) -> assertThat(health.getDetails()).containsEntry("reason", "unreachable")
					.containsAllEntriesOf(known("unknown", "unknown", "unknown"))
					.containsKey("remedy"));
	}

	@ParameterizedTest
	@EnumSource
	void tellsThatThereIsNoSecureConnection(Connector connector) {
		try (StubServer server = StubServer.secure(TlsSockets.localhost(), Reply.recorded("101"))) {
			check(connector, server.baseUrl(),
					(health) -> assertThat(health.getDetails()).containsEntry("reason", "tls"));
			assertThat(server.requests()).isEmpty();
		}
	}

	@Test
	void tellsThatThereAreNoCredentials() {
		Connector.REACTOR_NETTY.connectedTo(URI.create("http://localhost:1/external-api"))
			.withPropertyValues("whatsnesia.client-id=", "whatsnesia.client-secret=")
			.run((context) -> assertThat(context.getBean(WhatsnesiaHealthIndicator.class).health().block().getDetails())
				.containsEntry("reason", "client-id-missing")
				.containsEntry("credentials", "missing")
				.extractingByKey("remedy")
				.asString()
				.contains("whatsnesia.client-id"));
	}

	@Test
	void everyReasonHasATrouble() {
		List<String> tested = Stream
			.concat(troubles().map((arguments) -> (String) arguments.get()[1]), Stream.of("unreachable", "tls"))
			.toList();
		Stream.of(Diagnosis.values())
			.map((diagnosis) -> diagnosis.health().build().getDetails().get("reason"))
			.filter((reason) -> reason != null)
			.forEach((reason) -> assertThat(tested).contains((String) reason));
	}

	@Test
	void everyReasonIsInTheReadme() throws IOException {
		String readme = Files.readString(Path.of("..", "README.md"));
		assertThat(Diagnosis.values()).allSatisfy((diagnosis) -> {
			Health health = diagnosis.health().build();
			Map<String, Object> details = health.getDetails();
			String reason = details.containsKey("reason") ? "`" + details.get("reason") + "`" : "(none)";
			assertThat(readme).contains("\n| %s | %s | %s | %s | %s | ".formatted(reason, health.getStatus(),
					details.get("credentials"), details.get("ipWhitelist"), details.get("plan")));
		});
	}

	@Test
	void resultIsReusedForItsTimeToLive() {
		PublisherProbe<Void> probe = PublisherProbe.empty();
		StepVerifier.withVirtualTime(() -> {
			WhatsnesiaHealthIndicator indicator = indicator(probe.mono());
			return Flux.concat(indicator.health(), indicator.health(),
					indicator.health().delaySubscription(Duration.ofSeconds(29)),
					indicator.health().delaySubscription(Duration.ofSeconds(1)));
		})
			.thenAwait(Duration.ofSeconds(29))
			.expectNextCount(3)
			.then(() -> assertThat(probe.subscribeCount()).isOne())
			.thenAwait(Duration.ofSeconds(1))
			.expectNextCount(1)
			.verifyComplete();
		assertThat(probe.subscribeCount()).isEqualTo(2);
	}

	@Test
	void concurrentChecksShareOneCall() {
		PublisherProbe<Void> probe = PublisherProbe.of(Mono.delay(Duration.ofSeconds(1)).then());
		StepVerifier.withVirtualTime(() -> {
			WhatsnesiaHealthIndicator indicator = indicator(probe.mono());
			return Flux.range(0, 1000).flatMap((check) -> indicator.health(), 1000).distinct();
		}).thenAwait(Duration.ofSeconds(1)).expectNextCount(1).verifyComplete();
		assertThat(probe.subscribeCount()).isOne();
	}

	@Test
	void checkThatNobodyWaitsForAnyMoreDoesNotEndTheOthers() {
		PublisherProbe<Void> probe = PublisherProbe.of(Mono.delay(Duration.ofSeconds(1)).then());
		StepVerifier.withVirtualTime(() -> {
			WhatsnesiaHealthIndicator indicator = indicator(probe.mono());
			return Flux.merge(indicator.health().takeUntilOther(Mono.delay(Duration.ofMillis(1))), indicator.health());
		}).thenAwait(Duration.ofSeconds(1)).expectNextCount(1).verifyComplete();
		assertThat(probe.subscribeCount()).isOne();
	}

	@Test
	void checkHasItsOwnTimeLimit() {
		StepVerifier.withVirtualTime(() -> indicator(Mono.never()).health().map(Health::getDetails))
			.expectSubscription()
			.expectNoEvent(Duration.ofMillis(9999))
			.thenAwait(Duration.ofMillis(1))
			.assertNext((details) -> assertThat(details).containsEntry("reason", "timeout")
				.containsEntry("responseTime", "10000ms"))
			.verifyComplete();
	}

	@Test
	void guardRailsAreShownWithoutNumbers() {
		Connector.REACTOR_NETTY.connectedTo(URI.create("http://localhost:1/external-api"))
			.withPropertyValues("whatsnesia.mode=dry-run", "whatsnesia.send.allowed-recipients=6281200000001,65")
			.run((context) -> {
				Map<String, Object> details = context.getBean(WhatsnesiaHealthIndicator.class)
					.health()
					.block()
					.getDetails();
				assertThat(details).containsEntry("mode", "dry-run").containsEntry("allowedRecipients", 2);
				assertThat(details.toString()).doesNotContain("6281200000001");
			});
	}

	@Test
	void backsOff() {
		ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(AutoConfigurations
			.of(WhatsnesiaAutoConfiguration.class, WhatsnesiaHealthContributorAutoConfiguration.class));
		runner.run((context) -> assertThat(context).hasBean("whatsnesiaHealthContributor"));
		runner.withPropertyValues("management.health.whatsnesia.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ReactiveHealthIndicator.class));
		runner.withPropertyValues("whatsnesia.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ReactiveHealthIndicator.class));
		runner.withPropertyValues("whatsnesia.enabled=false")
			.withBean(WhatsnesiaClient.class, () -> mock())
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ReactiveHealthIndicator.class));
		runner.withBean("one", WhatsnesiaClient.class, () -> mock())
			.withBean("two", WhatsnesiaClient.class, () -> mock())
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ReactiveHealthIndicator.class));
		runner.withBean("whatsnesiaHealthIndicator", ReactiveHealthIndicator.class, () -> mock())
			.run((context) -> assertThat(context).doesNotHaveBean(WhatsnesiaHealthIndicator.class));
	}

	@Test
	void isAbsentWithoutActuator() {
		new ApplicationContextRunner().withUserConfiguration(Selected.class)
			.withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(WhatsnesiaClient.class)
				.doesNotHaveBean("whatsnesiaHealthContributor"));
	}

	private static void check(Connector connector, URI baseUrl, java.util.function.Consumer<Health> expectation) {
		connector.connectedTo(baseUrl)
			.withPropertyValues("whatsnesia.health.timeout=5s", "whatsnesia.http.read-timeout=1s")
			.run((context) -> expectation.accept(context.getBean(WhatsnesiaHealthIndicator.class).health().block()));
	}

	private static WhatsnesiaHealthIndicator indicator(Mono<Void> answer) {
		WhatsnesiaClient client = mock();
		when(client.verify()).thenReturn(answer);
		return new WhatsnesiaHealthIndicator(client, URI.create("https://whatsnesia.example/external-api"), false, null,
				Duration.ofSeconds(10), Duration.ofSeconds(30));
	}

	private static Map<String, String> known(String credentials, String ipWhitelist, String plan) {
		return Map.of("credentials", credentials, "ipWhitelist", ipWhitelist, "plan", plan);
	}

	/**
	 * Our auto-configurations, selected as Spring Boot selects them in an application.
	 */
	@Import(Selected.Selector.class)
	static class Selected {

		static class Selector extends AutoConfigurationImportSelector {

			@Override
			protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
				return super.getAttributes(AnnotationMetadata.introspect(Application.class));
			}

			@Override
			protected List<String> getCandidateConfigurations(AnnotationMetadata metadata,
					AnnotationAttributes attributes) {
				return super.getCandidateConfigurations(metadata, attributes).stream()
					.filter((name) -> name.startsWith("com.whatsnesia"))
					.toList();
			}

		}

		@EnableAutoConfiguration
		static class Application {

		}

	}

}
