package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import com.whatsnesia.Delivery;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.SendingStoppedException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of calls while the application shuts down.
 */
class ShutdownTests {

	private static final OutboundMessage TEXT = OutboundMessage.text(Sending.to(), "Halo");

	/**
	 * Longer than anything here takes, shorter than a pause or a limit that is not cut.
	 */
	private static final Duration AWHILE = Duration.ofSeconds(20);

	private final CompletableFuture<Void> released = new CompletableFuture<>();

	private final Reply whenReleased = (request, connection) -> {
		this.released.join();
		Reply.recorded("461").send(request, connection);
	};

	private final StubServer server = StubServer.replying(this.whenReleased);

	@AfterEach
	void close() {
		this.released.complete(null);
		this.server.close();
	}

	@ParameterizedTest
	@EnumSource
	void callUnderWayFinishesWithinThePhaseAndNoneBegins(Connector connector) {
		connector.connectedTo(this.server).run((context) -> {
			WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
			CompletableFuture<SentMessage> sent = client.inbox().send(TEXT).toFuture();
			Awaitility.await().until(() -> this.server.requests().size() == 1);
			CompletableFuture<Void> closing = closing(context);
			WhatsnesiaClientFactory factory = context.getBean(WhatsnesiaClientFactory.class);
			Awaitility.await().until(() -> !factory.isRunning());
			assertRefused(() -> client.inbox().send(TEXT).block());
			assertRefused(() -> client.contacts().list(ContactQuery.all()).block());
			assertRefused(() -> client.verify().block());
			assertThat(closing).isNotDone();
			this.released.complete(null);
			assertThat(sent).succeedsWithin(AWHILE);
			assertThat(closing).succeedsWithin(AWHILE);
			assertRefused(() -> client.inbox().send(TEXT).block());
			assertThat(this.server.requests()).hasSize(1);
		});
	}

	/**
	 * The phase is far longer than the calls: the context closes when the last one ends.
	 */
	@ParameterizedTest
	@EnumSource
	void shutdownEndsWithTheLastCall(Connector connector) {
		CompletableFuture<Void> second = new CompletableFuture<>();
		this.server.first(this.whenReleased, (request, connection) -> {
			second.join();
			Reply.recorded("461").send(request, connection);
		});
		connector.connectedTo(this.server)
			.withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=1m")
			.withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
			.run((context) -> {
				InboxOperations inbox = context.getBean(InboxOperations.class);
				CompletableFuture<SentMessage> one = inbox.send(TEXT).toFuture();
				Awaitility.await().until(() -> this.server.requests().size() == 1);
				CompletableFuture<SentMessage> two = inbox.send(TEXT).toFuture();
				Awaitility.await().until(() -> this.server.requests().size() == 2);
				CompletableFuture<Void> closing = closing(context);
				Awaitility.await().until(() -> !context.getBean(WhatsnesiaClientFactory.class).isRunning());
				this.released.complete(null);
				assertThat(one).succeedsWithin(AWHILE);
				assertThat(closing).isNotDone();
				second.complete(null);
				assertThat(two).succeedsWithin(AWHILE);
				assertThat(closing).succeedsWithin(AWHILE);
			});
	}

	/**
	 * As where the start of the application has failed.
	 */
	@ParameterizedTest
	@EnumSource
	void factoryThatIsDestroyedBeforeItWasStoppedEndsCallsAndBeginsNone(Connector connector) {
		connector.connectedTo(this.server).run((context) -> {
			InboxOperations inbox = context.getBean(InboxOperations.class);
			CompletableFuture<SentMessage> sent = inbox.send(TEXT).toFuture();
			Awaitility.await().until(() -> this.server.requests().size() == 1);
			context.getBean(WhatsnesiaClientFactory.class).destroy();
			assertCut(sent, Outcome.UNKNOWN);
			assertRefused(() -> inbox.send(TEXT).block());
			assertThat(this.server.requests()).hasSize(1);
		});
	}

	@Test
	void callThatWaitsForItsCredentialsEndsWithoutEffect() {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withBean(CredentialsProvider.class, () -> Mono::never)
			.withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=100ms")
			.withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
			.run((context) -> {
				CompletableFuture<SentMessage> sent = context.getBean(InboxOperations.class).send(TEXT).toFuture();
				close(context);
				assertCut(sent, Outcome.NOT_DONE);
				assertThat(this.server.connections()).isZero();
			});
	}

	@ParameterizedTest
	@EnumSource
	void callThatDoesNotFinishInTimeIsCutAndLeavesDoubt(Connector connector) {
		connector.connectedTo(this.server)
			.withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=100ms")
			.withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
			.run((context) -> {
				CompletableFuture<SentMessage> sent = context.getBean(InboxOperations.class).send(TEXT).toFuture();
				CompletableFuture<?> read = context.getBean(ContactOperations.class)
					.list(ContactQuery.all())
					.toFuture();
				Awaitility.await().until(() -> this.server.requests().size() == 2);
				close(context);
				assertCut(sent, Outcome.UNKNOWN);
				assertCut(read, Outcome.NOT_DONE);
				assertThat(this.server.requests()).hasSize(2);
			});
	}

	@ParameterizedTest
	@EnumSource
	void callThatWaitsForItsNextAttemptEndsWithoutEffect(Connector connector) {
		this.server.reply(Reply.html(429, "Retry-After: 30"));
		AtomicInteger answered = new AtomicInteger();
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(new Answers(answered));
		connector.connectedTo(this.server)
			.withBean(ObservationRegistry.class, () -> observations)
			.withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=100ms")
			.withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
			.run((context) -> {
				CompletableFuture<SentMessage> sent = context.getBean(InboxOperations.class).send(TEXT).toFuture();
				Awaitility.await().until(() -> answered.get() == 1);
				close(context);
				assertCut(sent, Outcome.NOT_DONE);
				assertThat(this.server.requests()).hasSize(1);
			});
	}

	@ParameterizedTest
	@EnumSource
	void restOfManyMessagesIsAnsweredWithoutACall(Connector connector) {
		connector.connectedTo(this.server).withPropertyValues("whatsnesia.send.concurrency=1").run((context) -> {
			List<Delivery<OutboundMessage, SentMessage>> deliveries = new ArrayList<>();
			CompletableFuture<?> all = context.getBean(InboxOperations.class)
				.sendAll(Flux.range(0, 5).map((n) -> OutboundMessage.text(Sending.to(), "Halo " + n)))
				.doOnNext(deliveries::add)
				.then()
				.toFuture();
			Awaitility.await().until(() -> this.server.requests().size() == 1);
			WhatsnesiaClientFactory factory = context.getBean(WhatsnesiaClientFactory.class);
			CompletableFuture<Void> closing = closing(context);
			Awaitility.await().until(() -> !factory.isRunning());
			this.released.complete(null);
			assertThat(all).succeedsWithin(AWHILE);
			assertThat(closing).succeedsWithin(AWHILE);
			assertThat(this.server.requests()).hasSize(1);
			assertThat(deliveries).extracting(Delivery::outcome)
				.containsExactly(Outcome.DONE, Outcome.NOT_DONE, Outcome.NOT_DONE, Outcome.NOT_DONE, Outcome.NOT_DONE);
			assertThat(deliveries.get(1).failure()).isInstanceOf(TransportException.class);
			assertThat(deliveries.get(4).failure()).isInstanceOf(SendingStoppedException.class);
		});
	}

	@ParameterizedTest
	@EnumSource
	void stoppedContextCanBeStartedAgain(Connector connector) {
		this.released.complete(null);
		connector.connectedTo(this.server).run((context) -> {
			ConfigurableApplicationContext application = context.getSourceApplicationContext();
			application.stop();
			assertRefused(() -> context.getBean(InboxOperations.class).send(TEXT).block());
			((Lifecycle) application).start();
			assertThat(context.getBean(InboxOperations.class).send(TEXT).block()).isNotNull();
		});
	}

	/**
	 * Requests that are answered may still make calls; and what closes the connections of
	 * a whole application waits.
	 */
	@Test
	void callsEndAfterTheWebServerAndBeforeTheResourcesOfReactorNetty() {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.run((context) -> assertThat(context.getBean(WhatsnesiaClientFactory.class).getPhase())
				.isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE)
				.isGreaterThan(new ReactorResourceFactory().getPhase()));
	}

	/**
	 * Not in the common pool, which on few processors is a single thread that the JDK's
	 * client needs.
	 */
	private static CompletableFuture<Void> closing(AssertableApplicationContext context) {
		return CompletableFuture.runAsync(() -> close(context), (task) -> new Thread(task, "closing").start());
	}

	private static void close(AssertableApplicationContext context) {
		context.getSourceApplicationContext().close();
	}

	private static void assertRefused(ThrowingCallable call) {
		assertThatExceptionOfType(TransportException.class).isThrownBy(call)
			.withMessageContaining("shutting down")
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(TransportException.Reason.SHUTDOWN));
	}

	private static void assertCut(CompletableFuture<?> call, Outcome outcome) {
		assertThat(call).failsWithin(AWHILE)
			.withThrowableOfType(ExecutionException.class)
			.havingCause()
			.isInstanceOfSatisfying(TransportException.class, (ex) -> {
				assertThat(ex.reason()).isEqualTo(TransportException.Reason.SHUTDOWN);
				assertThat(ex.outcome()).isEqualTo(outcome);
			});
	}

	/**
	 * Counts the attempts that have ended.
	 */
	private record Answers(AtomicInteger count) implements ObservationHandler<ClientRequestObservationContext> {

		@Override
		public void onStop(ClientRequestObservationContext context) {
			this.count.incrementAndGet();
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof ClientRequestObservationContext;
		}

	}

}
