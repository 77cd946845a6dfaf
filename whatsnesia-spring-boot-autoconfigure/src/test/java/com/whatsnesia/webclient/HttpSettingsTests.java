package com.whatsnesia.webclient;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.TransportException.Reason;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import com.whatsnesia.wire.TlsSockets;
import com.whatsnesia.wire.TunnelProxy;
import com.whatsnesia.wire.Unreachable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * That our settings arrive at the connector, and that the application's cannot do harm.
 */
class HttpSettingsTests {

	private static final NewContact CONTACT = NewContact.of("Budi", "Santoso", PhoneNumber.of("62", "81200000001"));

	@ParameterizedTest
	@EnumSource
	void sslBundleIsUsed(Connector connector) {
		try (StubServer server = StubServer.secure(TlsSockets.localhost(), Reply.recorded("101"))) {
			withBundle(connector, server, "server.pem").run((context) -> assertThat(
					context.getBean(ContactOperations.class).list(ContactQuery.all()).block().content())
				.hasSize(20));
		}
	}

	@ParameterizedTest
	@EnumSource
	void unknownCertificateIsRejectedBeforeARequest(Connector connector) {
		try (StubServer server = StubServer.secure(TlsSockets.localhost(), Reply.recorded("151"))) {
			connector.connectedTo(server)
				.run((context) -> failsWithoutARequest(context.getBean(ContactOperations.class), server));
		}
	}

	@ParameterizedTest
	@EnumSource
	void certificateOfAnotherHostIsRejectedBeforeARequest(Connector connector) {
		try (StubServer server = StubServer.secure(TlsSockets.otherHost(), Reply.recorded("151"))) {
			withBundle(connector, server, "other-host.pem")
				.run((context) -> failsWithoutARequest(context.getBean(ContactOperations.class), server));
		}
	}

	@ParameterizedTest
	@EnumSource
	void handshakeThatFailsAfterTheRequestLeavesDoubt(Connector connector) {
		try (StubServer server = StubServer.secure(TlsSockets.localhost(),
				(request, connection) -> connection.renegotiate(), "TLSv1.2")) {
			withBundle(connector, server, "server.pem").withPropertyValues("whatsnesia.http.read-timeout=2s")
				.run((context) -> {
					ContactOperations contacts = context.getBean(ContactOperations.class);
					for (Mono<?> write : List.<Mono<?>>of(contacts.create(CONTACT), contacts.delete(1))) {
						assertThatExceptionOfType(TransportException.class).isThrownBy(write::block)
							.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN));
					}
					assertThat(server.requests()).hasSize(2);
				});
		}
	}

	@ParameterizedTest
	@EnumSource
	void proxyIsUsed(Connector connector) {
		try (StubServer proxy = StubServer.replying(Reply.html(503))) {
			connector.connectedTo(URI.create("https://whatsnesia.example/external-api"))
				.withPropertyValues("whatsnesia.http.proxy.host=localhost",
						"whatsnesia.http.proxy.port=" + proxy.port(), "whatsnesia.retry.max-retries=0")
				.run((context) -> {
					assertThatExceptionOfType(TransportException.class)
						.isThrownBy(() -> context.getBean(ContactOperations.class).delete(1).block());
					assertThat(proxy.requests()).isNotEmpty()
						.allSatisfy((request) -> assertThat(request).hasToString("CONNECT whatsnesia.example:443"))
						.allSatisfy((request) -> assertThat(request.headers()).doesNotContainKeys("client-id",
								"client-secret"));
				});
		}
	}

	@ParameterizedTest
	@EnumSource
	void callGoesThroughTheProxyUnseen(Connector connector) {
		try (StubServer server = StubServer.secure(TlsSockets.otherHost(), Reply.recorded("461"));
				TunnelProxy proxy = new TunnelProxy(server)) {
			withBundle(connector, server, "other-host.pem")
				.withPropertyValues("whatsnesia.base-url=https://other.test:" + server.port() + "/external-api",
						"whatsnesia.http.proxy.host=localhost", "whatsnesia.http.proxy.port=" + proxy.port())
				.run((context) -> context.getBean(InboxOperations.class)
					.send(OutboundMessage.text(CONTACT.phoneNumber(), "Halo"))
					.block());
			assertThat(server.request().header("client-secret")).isEqualTo(Connector.CLIENT_SECRET);
			assertThat(proxy.requests()).singleElement()
				.asString()
				.startsWith("CONNECT other.test:" + server.port())
				.doesNotContain(Connector.CLIENT_ID, Connector.CLIENT_SECRET);
		}
	}

	@ParameterizedTest
	@EnumSource
	void serverOnThisMachineIsCalledWithoutTheProxy(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("251"));
				StubServer proxy = StubServer.replying(Reply.html(503))) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.proxy.host=localhost",
						"whatsnesia.http.proxy.port=" + proxy.port())
				.run((context) -> context.getBean(ContactOperations.class).delete(1).block());
			assertThat(server.requests()).hasSize(1);
			assertThat(proxy.connections()).isZero();
		}
	}

	/**
	 * Nobody listens there, but a proxy would be asked.
	 */
	@ParameterizedTest
	@EnumSource
	void proxyIsForOtherHostsOnly(Connector connector) {
		int port = StubServer.closed().getPort();
		assertThat(Stream.of("localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "[::1]", "[0:0:0:0:0:0:0:1]"))
			.allSatisfy((host) -> assertThat(proxied(connector, host, port)).isEmpty());
		assertThat(Stream.of("localhost.example", "my-localhost", "127.example", "127.0.0.1.example", "192.0.2.127",
				"[2001:db8::1]"))
			.allSatisfy((host) -> assertThat(proxied(connector, host, port)).isNotEmpty());
	}

	private static List<ReceivedRequest> proxied(Connector connector, String host, int port) {
		try (StubServer proxy = StubServer.replying(Reply.html(503))) {
			connector.connectedTo(URI.create("http://" + host + ":" + port + "/external-api"))
				.withPropertyValues("whatsnesia.allow-insecure-http=true", "whatsnesia.http.proxy.host=localhost",
						"whatsnesia.http.proxy.port=" + proxy.port(), "whatsnesia.retry.max-retries=0")
				.run((context) -> assertThatExceptionOfType(WhatsnesiaException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class).delete(1).block()));
			return proxy.requests();
		}
	}

	@ParameterizedTest
	@EnumSource
	void connectTimeoutIsOurs(Connector connector) {
		try (Unreachable server = Unreachable.fullBacklog()) {
			connector.connectedTo(server.baseUrl())
				.withBean(HttpClientSettings.class,
						() -> HttpClientSettings.defaults().withConnectTimeout(Duration.ofMinutes(5)))
				.withPropertyValues("whatsnesia.http.connect-timeout=200ms", "whatsnesia.retry.max-retries=0")
				.run((context) -> assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class).delete(1).block(Duration.ofSeconds(10)))
					.satisfies((ex) -> {
						assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE);
						assertThat(ex.reason()).isEqualTo(Reason.UNREACHABLE);
					}));
		}
	}

	@ParameterizedTest
	@EnumSource
	void readTimeoutIsOurs(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.hang())) {
			connector.connectedTo(server)
				.withBean(HttpClientSettings.class,
						() -> HttpClientSettings.defaults().withReadTimeout(Duration.ofMinutes(5)))
				.withPropertyValues("whatsnesia.http.read-timeout=200ms")
				.run((context) -> assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class).delete(1).block(Duration.ofSeconds(10)))
					.satisfies((ex) -> {
						assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN);
						assertThat(ex.reason()).isEqualTo(Reason.TIMEOUT);
					}));
		}
	}

	@ParameterizedTest
	@EnumSource
	void sendHasATimeoutOfItsOwn(Connector connector) {
		CountDownLatch readFailed = new CountDownLatch(1);
		Reply reply = (request, connection) -> {
			if (request.method().equals("GET")) {
				connection.awaitClose();
			}
			await(readFailed);
			Reply.recorded("461").send(request, connection);
		};
		try (StubServer server = StubServer.replying(reply)) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.read-timeout=200ms", "whatsnesia.retry.max-retries=0")
				.run((context) -> {
					CompletableFuture<?> send = Sending.TEXT.with(context.getBean(WhatsnesiaClient.class)).toFuture();
					Awaitility.await().until(() -> server.requests().size() == 1);
					assertThatExceptionOfType(TransportException.class)
						.isThrownBy(() -> context.getBean(ContactOperations.class).list(ContactQuery.all()).block())
						.satisfies((ex) -> assertThat(ex.remedy()).contains("whatsnesia.http.read-timeout"));
					assertThat(send).isNotDone();
					readFailed.countDown();
					assertThat(send).succeedsWithin(Duration.ofSeconds(20));
				});
		}
	}

	@ParameterizedTest
	@EnumSource
	void sendTimeoutIsOurs(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.hang())) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.send-timeout=200ms")
				.run((context) -> assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> Sending.TEXT.with(context.getBean(WhatsnesiaClient.class)).block())
					.satisfies((ex) -> assertThat(ex.remedy()).contains("whatsnesia.http.send-timeout",
							"before sending it again")));
			assertThat(server.requests()).hasSize(1);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@EnumSource
	void shorterReadTimeoutOfTheApplicationCutsNothing(Connector connector) {
		Reply slow = (request, connection) -> {
			Mono.delay(Duration.ofMillis(400)).block();
			Reply.recorded("251").send(request, connection);
		};
		try (StubServer server = StubServer.replying(slow)) {
			connector.connectedTo(server)
				.withBean(HttpClientSettings.class,
						() -> HttpClientSettings.defaults().withReadTimeout(Duration.ofMillis(50)))
				.run((context) -> {
					context.getBean(ContactOperations.class).delete(1).block();
					assertThat(server.requests()).hasSize(1);
				});
		}
	}

	@ParameterizedTest
	@EnumSource
	void trickleEndsAtTheReadTimeout(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.trickle())) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.read-timeout=300ms")
				.run((context) -> assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class).delete(1).block(Duration.ofSeconds(10)))
					.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.TIMEOUT)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void stalledUploadEndsAtTheWriteTimeout(Connector connector) {
		Flux<DataBuffer> stalled = Flux.concat(Flux
			.just(DefaultDataBufferFactory.sharedInstance.wrap(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF })),
				Flux.never());
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.write-timeout=300ms")
				.run((context) -> assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class)
						.create(CONTACT.profileImage(Media.of("me.jpg", MimeTypeUtils.IMAGE_JPEG, 1000L, stalled)))
						.block(Duration.ofSeconds(10)))
					.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.TIMEOUT)));
			assertThat(server.connections()).isEqualTo(1);
		}
	}

	@Test
	void noFreeConnectionIsNoEffect() {
		try (StubServer server = StubServer.replying(Reply.hang())) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-connections=1",
						"whatsnesia.http.pending-acquire-timeout=200ms", "whatsnesia.http.read-timeout=2s",
						"whatsnesia.retry.max-retries=0")
				.run((context) -> {
					ContactOperations contacts = context.getBean(ContactOperations.class);
					List<TransportException> failures = Flux.range(1, 3)
						.flatMap((id) -> contacts.delete(id)
							.thenReturn(new TransportException[0])
							.onErrorResume(TransportException.class,
									(ex) -> Mono.just(new TransportException[] { ex })))
						.flatMap(Flux::fromArray)
						.collectList()
						.block();
					assertThat(failures).extracting(TransportException::outcome)
						.containsExactlyInAnyOrder(Outcome.NOT_DONE, Outcome.NOT_DONE, Outcome.UNKNOWN);
					assertThat(server.requests()).hasSize(1);
				});
		}
	}

	@ParameterizedTest
	@EnumSource
	void redirectIsNeverFollowed(Connector connector) {
		try (StubServer elsewhere = StubServer.replying(Reply.recorded("101"));
				StubServer server = StubServer
					.replying(Reply.html(307, "Location: " + elsewhere.baseUrl() + "/contact/list"))) {
			connector.connectedTo(server)
				.withBean(HttpClientSettings.class,
						() -> HttpClientSettings.defaults().withRedirects(HttpRedirects.FOLLOW))
				.run((context) -> {
					assertThat(Stream.of(0, 1)).allSatisfy(
							(call) -> assertThatExceptionOfType(com.whatsnesia.error.WrongBaseUrlException.class)
								.isThrownBy(
										() -> context.getBean(ContactOperations.class).list(ContactQuery.all()).block())
								.satisfies((ex) -> assertThat(ex.redirectHost()).isEqualTo("localhost")));
					assertThat(server.requests()).hasSize(2);
					assertThat(elsewhere.connections()).isZero();
				});
		}
	}

	@Test
	void idleConnectionIsDropped() {
		assertThat(connectionsOfThreeCalls("whatsnesia.http.max-idle-time=1ms")).isEqualTo(3);
		assertThat(connectionsOfThreeCalls("whatsnesia.http.max-idle-time=1m")).isEqualTo(1);
	}

	@Test
	void oldConnectionIsDropped() {
		assertThat(connectionsOfThreeCalls("whatsnesia.http.max-life-time=1ms")).isEqualTo(3);
		assertThat(connectionsOfThreeCalls("whatsnesia.http.max-life-time=1m")).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void connectionWhoseCloseHasArrivedIsNotUsedAgain(Connector connector) {
		Reply sent = Reply.recorded("461");
		try (StubServer server = StubServer.replying(sent).first((request, connection) -> {
			sent.send(request, connection);
			connection.finish();
		})) {
			connector.connectedTo(server).withPropertyValues("whatsnesia.http.max-connections=1").run((context) -> {
				InboxOperations inbox = context.getBean(InboxOperations.class);
				inbox.send(OutboundMessage.text(CONTACT.phoneNumber(), "Halo")).block();
				Awaitility.await().until(() -> server.closedByClient() == 1);
				inbox.send(OutboundMessage.text(CONTACT.phoneNumber(), "Halo")).block();
				assertThat(server.requests()).hasSize(2);
				assertThat(server.connections()).isEqualTo(2);
			});
		}
	}

	/**
	 * The close can arrive after the request has left.
	 */
	@ParameterizedTest
	@EnumSource
	void connectionThatClosesWhileItIsUsedAgainLeavesDoubtAndNothingIsSentAgain(Connector connector) {
		for (Reply close : List.of(Reply.cut(), Reply.reset())) {
			try (StubServer server = StubServer.replying(close).first(Reply.recorded("461"))) {
				connector.connectedTo(server).withPropertyValues("whatsnesia.http.max-connections=1").run((context) -> {
					InboxOperations inbox = context.getBean(InboxOperations.class);
					inbox.send(OutboundMessage.text(CONTACT.phoneNumber(), "Halo")).block();
					assertThatExceptionOfType(TransportException.class)
						.isThrownBy(() -> inbox.send(OutboundMessage.text(CONTACT.phoneNumber(), "Halo")).block())
						.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN));
					assertThat(server.requests()).hasSize(2);
					assertThat(server.connections()).isEqualTo(1);
				});
			}
		}
	}

	private static int connectionsOfThreeCalls(String property) {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-connections=1", property)
				.run((context) -> context.getBean(ContactOperations.class)
					.list(ContactQuery.all())
					.delaySubscription(Duration.ofMillis(50))
					.repeat(2)
					.blockLast());
			return server.connections();
		}
	}

	private static ApplicationContextRunner withBundle(Connector connector, StubServer server, String certificate) {
		return connector.connectedTo(server)
			.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
			.withPropertyValues("whatsnesia.http.ssl.bundle=tests",
					"spring.ssl.bundle.pem.tests.truststore.certificate=classpath:tls/" + certificate);
	}

	private static void failsWithoutARequest(ContactOperations contacts, StubServer server) {
		assertThatExceptionOfType(TransportException.class).isThrownBy(() -> contacts.create(CONTACT).block())
			.satisfies((ex) -> {
				assertThat(ex.reason()).isEqualTo(Reason.TLS);
				assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE);
			});
		assertThat(server.requests()).isEmpty();
	}

}
