package com.whatsnesia.observation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.Delivery;
import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What is observed of an operation.
 */
class OperationObservationTests {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	private final StubServer server = StubServer.replying(Reply.recorded("461"));

	private final TestObservationRegistry observations = TestObservationRegistry.create();

	@AfterEach
	void close() {
		this.server.close();
	}

	@ParameterizedTest(name = "{0} {1} {2} {3}")
	@MethodSource("operations")
	void operationHasItsKeys(String operation, String messageType, String result, String property, Reply reply,
			Consumer<WhatsnesiaClient> call) {
		this.server.reply(reply);
		run(property, call);
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasNumberOfObservationsWithNameEqualTo("whatsnesia.client.operation", 1)
			.hasObservationWithNameEqualTo("whatsnesia.client.operation")
			.that()
			.hasContextualNameEqualTo("whatsnesia " + operation)
			.hasLowCardinalityKeyValue("operation", operation)
			.hasLowCardinalityKeyValue("account", "default")
			.hasLowCardinalityKeyValue("result", result)
			.hasLowCardinalityKeyValue("message.type", messageType)
			.hasBeenStarted()
			.hasBeenStopped();
	}

	static Stream<Arguments> operations() {
		Consumer<WhatsnesiaClient> text = (client) -> client.inbox().send(OutboundMessage.text(TO, "Halo")).block();
		Consumer<WhatsnesiaClient> template = (client) -> client.templates().send(TemplateMessage.of(5, TO)).block();
		Consumer<WhatsnesiaClient> list = (client) -> client.contacts().list(ContactQuery.all()).block();
		String live = "whatsnesia.mode=live";
		return Stream.of(arguments("inbox.send", "text", "success", live, Reply.recorded("461"), text),
				arguments("inbox.send", "text", "not_done", live, Reply.recorded("470"), text),
				arguments("inbox.send", "text", "unknown", live, Reply.recorded("050"), text),
				arguments("inbox.send", "text", "done_unreadable", live, Reply.json(200, "{\"status\":\"success\"}"),
						text),
				arguments("inbox.send", "text", "dry_run", "whatsnesia.mode=dry-run", Reply.hang(), text),
				arguments("inbox.send", "text", "not_done", "whatsnesia.send.allowed-recipients=65", Reply.hang(),
						text),
				arguments("inbox.send", "image", "success", live, Reply.recorded("481"),
						(Consumer<WhatsnesiaClient>) (client) -> client.inbox()
							.send(OutboundMessage.image(TO,
									Media.of("a.jpg", new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF })))
							.block()),
				arguments("inbox.send", "location", "success", live, Reply.recorded("492"),
						(Consumer<WhatsnesiaClient>) (
								client) -> client.inbox().send(OutboundMessage.location(TO, 1, 2)).block()),
				arguments("template.send", "template", "unconfirmed", live, Reply.recorded("601"), template),
				arguments("template.send", "template", "success", live, Reply.json(200, "{\"status\":\"success\"}"),
						template),
				arguments("contact.list", "none", "success", live, Reply.recorded("101"), list),
				arguments("contact.list", "none", "not_done", live, Reply.recorded("050"), list),
				arguments("contact.create", "none", "dry_run", "whatsnesia.mode=dry-run", Reply.hang(),
						(Consumer<WhatsnesiaClient>) (
								client) -> client.contacts().create(NewContact.of("Budi", "Santoso", TO)).block()),
				arguments("contact.list", "none", "success", live, Reply.recorded("101"),
						(Consumer<WhatsnesiaClient>) (client) -> client.verify().block()));
	}

	@Test
	void attemptsAreChildrenOfTheOperationAndItOfTheCaller() {
		this.server.first(Reply.html(503));
		this.server.reply(Reply.recorded("101"));
		List<String> parents = new CopyOnWriteArrayList<>();
		this.observations.observationConfig().observationHandler(new ParentHandler(parents));
		Observation caller = Observation.start("caller", this.observations);
		run("whatsnesia.mode=live",
				(client) -> client.contacts()
					.list(ContactQuery.all())
					.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, caller))
					.block());
		caller.stop();
		assertThat(this.server.requests()).hasSize(2);
		assertThat(parents).containsExactly("http.client.requests < whatsnesia.client.operation",
				"http.client.requests < whatsnesia.client.operation", "whatsnesia.client.operation < caller");
	}

	@Test
	void tellsVerificationsFromOtherOperations() {
		this.server.reply(Reply.recorded("101"));
		List<Boolean> verifications = new CopyOnWriteArrayList<>();
		this.observations.observationConfig().observationHandler(new ObservationHandler<WhatsnesiaOperationContext>() {

			@Override
			public void onStop(WhatsnesiaOperationContext context) {
				verifications.add(context.isVerification());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return context instanceof WhatsnesiaOperationContext;
			}

		});
		run("whatsnesia.mode=live", (client) -> {
			client.verify().block();
			client.contacts().list(ContactQuery.all()).block();
		});
		assertThat(verifications).containsExactly(true, false);
	}

	@Test
	void cancelledSendIsUnknown() {
		this.server.reply(Reply.hang());
		run("whatsnesia.mode=live", (client) -> {
			Disposable running = client.inbox().send(OutboundMessage.text(TO, "Halo")).subscribe();
			Awaitility.await().until(() -> this.server.requests().size() == 1);
			running.dispose();
		});
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasObservationWithNameEqualTo("whatsnesia.client.operation")
			.that()
			.hasLowCardinalityKeyValue("result", "unknown")
			.hasBeenStopped();
	}

	@Test
	void failureIsTheErrorOfTheObservation() {
		this.server.reply(Reply.recorded("470"));
		run("whatsnesia.mode=live", (client) -> client.inbox().send(OutboundMessage.text(TO, "Halo")).block());
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasObservationWithNameEqualTo("whatsnesia.client.operation")
			.that()
			.hasError()
			.thenError()
			.isInstanceOf(ContactRequiredException.class);
	}

	@Test
	void cancelledDryRunHadNoEffect() {
		Media never = Media.of("a.jpg", MimeTypeUtils.IMAGE_JPEG, null, Flux.never());
		run("whatsnesia.mode=dry-run",
				(client) -> client.inbox().send(OutboundMessage.image(TO, never)).subscribe().dispose());
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasObservationWithNameEqualTo("whatsnesia.client.operation")
			.that()
			.hasLowCardinalityKeyValue("result", "not_done");
	}

	@Test
	void operationIsStoppedOnceAlthoughACancellationFollowsTheResult() {
		AtomicInteger stops = new AtomicInteger();
		handle((context) -> stops.incrementAndGet());
		run("whatsnesia.mode=live",
				(client) -> client.inbox().send(OutboundMessage.text(TO, "Halo")).flux().next().block());
		run("whatsnesia.mode=live", (client) -> {
			client.inbox().send(OutboundMessage.text(TO, "Halo")).flux().take(1).blockLast();
		});
		assertThat(stops).hasValue(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "error", "stop" })
	void handlerThatFailsChangesNoResult(String method) {
		this.server.first(Reply.recorded("461"), Reply.recorded("470"), Reply.recorded("461"));
		this.observations.observationConfig().observationHandler(new FailingHandler(method));
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withBean(ObservationRegistry.class, () -> this.observations)
			.withPropertyValues("whatsnesia.send.concurrency=1")
			.run((context) -> assertThat(context.getBean(WhatsnesiaClient.class)
				.inbox()
				.sendAll(Flux.range(0, 3).map((number) -> OutboundMessage.text(TO, "Halo " + number)))
				.map(Delivery::outcome)
				.collectList()
				.block()).containsExactly(Outcome.DONE, Outcome.NOT_DONE, Outcome.DONE));
		assertThat(this.server.requests()).hasSize(3);
	}

	@Test
	void operationThatIsNotObservedLeavesTheCallerAsTheParent() {
		List<String> parents = new CopyOnWriteArrayList<>();
		this.observations.observationConfig()
			.observationPredicate((name, context) -> !name.startsWith("whatsnesia"))
			.observationHandler(new ParentHandler(parents));
		Observation caller = Observation.start("caller", this.observations);
		run("whatsnesia.mode=live",
				(client) -> client.inbox()
					.send(OutboundMessage.text(TO, "Halo"))
					.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, caller))
					.block());
		caller.stop();
		assertThat(parents).containsExactly("http.client.requests < caller");
	}

	@Test
	void attemptsAreNamedByTheTemplateOfTheirPath() {
		this.server.reply(Reply.recorded("101"));
		run("whatsnesia.mode=live", (client) -> {
			client.contacts().list(ContactQuery.all().search("Budi")).block();
			assertThatException().isThrownBy(() -> client.inbox().details(7).block());
		});
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasAnObservationWithAKeyValue("uri", "/external-api/contact/list")
			.hasAnObservationWithAKeyValue("uri", "/external-api/inbox/conversation-details/{id}");
	}

	private void handle(Consumer<Observation.Context> onStop) {
		this.observations.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				onStop.accept(context);
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return context instanceof WhatsnesiaOperationContext;
			}

		});
	}

	@Test
	void nothingIsObservedBeforeTheSubscription() {
		run("whatsnesia.mode=live", (client) -> {
			Mono<?> send = client.inbox().send(OutboundMessage.text(TO, "Halo"));
			TestObservationRegistryAssert.assertThat(this.observations).doesNotHaveAnyObservation();
			send.block();
			send.block();
		});
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasNumberOfObservationsWithNameEqualTo("whatsnesia.client.operation", 2);
	}

	@Test
	void conventionCanBeReplaced() {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withBean(ObservationRegistry.class, () -> this.observations)
			.withBean(WhatsnesiaOperationObservationConvention.class,
					() -> new DefaultWhatsnesiaOperationObservationConvention() {

						@Override
						public String getName() {
							return "chat.operation";
						}

					})
			.run((context) -> context.getBean(WhatsnesiaClient.class)
				.inbox()
				.send(OutboundMessage.text(TO, "Halo"))
				.block());
		TestObservationRegistryAssert.assertThat(this.observations).hasObservationWithNameEqualTo("chat.operation");
	}

	@Test
	void documentationNamesEveryKey() {
		assertThat(WhatsnesiaObservationDocumentation.OPERATION.getLowCardinalityKeyNames())
			.extracting((key) -> key.asString())
			.containsExactly("operation", "account", "result", "message.type");
		assertThat(WhatsnesiaObservationDocumentation.OPERATION.getDefaultConvention())
			.isEqualTo(DefaultWhatsnesiaOperationObservationConvention.class);
	}

	private void run(String property, Consumer<WhatsnesiaClient> calls) {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withBean(ObservationRegistry.class, () -> this.observations)
			.withPropertyValues(property, "whatsnesia.retry.max-retries=1")
			.run((context) -> {
				try {
					calls.accept(context.getBean(WhatsnesiaClient.class));
				}
				catch (com.whatsnesia.error.WhatsnesiaException ex) {
					// What is observed of it is what matters here.
				}
			});
	}

	private record ParentHandler(List<String> parents) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStop(Observation.Context context) {
			if (context.getParentObservation() != null) {
				this.parents.add(context.getName() + " < " + context.getParentObservation().getContextView().getName());
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

	private record FailingHandler(String method) implements ObservationHandler<WhatsnesiaOperationContext> {

		@Override
		public void onStart(WhatsnesiaOperationContext context) {
			fail("start");
		}

		@Override
		public void onError(WhatsnesiaOperationContext context) {
			fail("error");
		}

		@Override
		public void onStop(WhatsnesiaOperationContext context) {
			fail("stop");
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof WhatsnesiaOperationContext;
		}

		private void fail(String method) {
			if (this.method.equals(method)) {
				throw new IllegalStateException("handler");
			}
		}

	}

}
