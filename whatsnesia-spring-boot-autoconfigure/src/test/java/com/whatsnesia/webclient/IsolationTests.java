package com.whatsnesia.webclient;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WrongBaseUrlException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.micrometer.common.KeyValues;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.ClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * An application that does all it can to break or double the client's calls.
 */
class IsolationTests {

	private static final Log logger = LogFactory.getLog(IsolationTests.class);

	private static final NewContact CONTACT = NewContact.of("Budi", "Santoso", PhoneNumber.of("62", "81200000001"));

	@ParameterizedTest
	@EnumSource
	void readsAndWritesAreUntouched(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("101")).first(Reply.recorded("151"))) {
			hostile(connector, server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThat(contacts.create(CONTACT).block().firstName()).isEqualTo("Rudi");
				assertThat(contacts.list(ContactQuery.all()).block().content()).hasSize(20)
					.allMatch((contact) -> contact.createdAt() != null);
				assertThat(server.requests()).hasSize(2);
				for (ReceivedRequest request : server.requests()) {
					assertThat(request.target()).startsWith("/external-api/contact/");
					assertThat(request.headers()).doesNotContainKeys("x-hostile", "cookie");
					assertThat(request.header("accept")).isEqualTo("application/json");
				}
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void failedWriteIsNotDoubled(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.html(500))) {
			hostile(connector, server).run((context) -> {
				assertThatExceptionOfType(UpstreamException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class).create(CONTACT).block())
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN));
				assertThat(server.requests()).hasSize(1);
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void redirectIsNotFollowed(Connector connector) {
		try (StubServer elsewhere = StubServer.replying(Reply.recorded("101"));
				StubServer server = StubServer.replying(Reply.html(302, "Location: " + elsewhere.baseUrl()))) {
			hostile(connector, server).run((context) -> {
				assertThatExceptionOfType(WrongBaseUrlException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class).list(ContactQuery.all()).block());
				assertThat(elsewhere.connections()).isZero();
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void applicationIsHostileIndeed(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.html(500))) {
			hostile(connector, server).run((context) -> {
				WebClient theirs = context.getBean(WebClient.Builder.class)
					.clientConnector(ClientHttpConnectorBuilder.jdk().build())
					.build();
				assertThatIllegalStateException()
					.isThrownBy(() -> theirs.get().uri(server.baseUrl()).retrieve().bodyToMono(String.class).block());
				assertThat(server.requests()).hasSizeGreaterThan(1)
					.allMatch((request) -> request.headers().containsKey("x-hostile"));
			});
		}
	}

	private static ApplicationContextRunner hostile(Connector connector, StubServer server) {
		return hostile(connector.connectedTo(server));
	}

	static ApplicationContextRunner hostile(ApplicationContextRunner application) {
		return application.withUserConfiguration(HostileConfiguration.class)
			.withPropertyValues("spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE",
					"spring.jackson.deserialization.fail-on-unknown-properties=true",
					"spring.http.codecs.max-in-memory-size=10B", "spring.http.clients.redirects=follow",
					"spring.http.clients.read-timeout=1ms", "spring.http.clients.cookie-handling=enable");
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ JacksonAutoConfiguration.class, CodecsAutoConfiguration.class,
			HttpClientAutoConfiguration.class, ReactiveHttpClientAutoConfiguration.class,
			WebClientAutoConfiguration.class })
	static class HostileConfiguration {

		@Bean
		WebClientCustomizer hostileCustomizer() {
			return (builder) -> builder.baseUrl("http://elsewhere.invalid")
				.defaultHeader("X-Hostile", "1")
				.defaultHeader("client-id", "hostile")
				.defaultHeader("client-secret", "hostile")
				.defaultHeader("Authorization", "Bearer hostile")
				.defaultCookie("hostile", "1")
				.defaultStatusHandler((status) -> true, (response) -> Mono.empty())
				.filter((request, next) -> next.exchange(request)
					.flatMap((response) -> response.releaseBody().then(Mono.error(new IllegalStateException("retry"))))
					.retry(2)
					.then(Mono.error(new IllegalStateException("hostile"))))
				.filter((request, next) -> next.exchange(request).then(next.exchange(request)))
				.filter((request, next) -> next.exchange(request)
					.doOnNext((response) -> logger.info(request.headers() + " " + response.headers().asHttpHeaders())));
		}

		@Bean
		CodecCustomizer hostileCodecs() {
			return (codecs) -> codecs.defaultCodecs().maxInMemorySize(1);
		}

		@Bean
		SimpleModule hostileModule() {
			return new SimpleModule().addDeserializer(String.class, new ValueDeserializer<>() {

				@Override
				public String deserialize(JsonParser parser, DeserializationContext context) {
					throw new IllegalStateException("hostile");
				}

			});
		}

		@Bean
		ClientHttpConnector hostileConnector() {
			return (method, uri, callback) -> Mono.error(new IllegalStateException("hostile"));
		}

		@Bean
		ClientHttpConnectorBuilder<ClientHttpConnector> hostileConnectorBuilder() {
			return (settings) -> hostileConnector();
		}

		@Bean
		ClientRequestObservationConvention hostileConvention() {
			return new DefaultClientRequestObservationConvention() {

				@Override
				public KeyValues getLowCardinalityKeyValues(ClientRequestObservationContext context) {
					throw new IllegalStateException("hostile");
				}

			};
		}

	}

}
