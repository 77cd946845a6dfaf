package com.whatsnesia.webclient;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.Delivery;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.SendingStoppedException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * How many messages are sent, counted by the server.
 */
class SendAllTests {

	private static final Reply SENT = Reply.recorded("461");

	private final StubServer server = StubServer.replying(SENT);

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void eachMessageIsReportedWithItsResult() {
		this.server.first(SENT, Reply.recorded("470"), Reply.recorded("050"), SENT);
		run(1, (client) -> {
			List<Delivery<OutboundMessage, SentMessage>> deliveries = client.inbox()
				.sendAll(texts(4))
				.collectList()
				.block();
			assertThat(deliveries).extracting(SendAllTests::text).containsExactly("0", "1", "2", "3");
			assertThat(deliveries).extracting(Delivery::succeeded).containsExactly(true, false, false, true);
			assertThat(deliveries).extracting(Delivery::outcome)
				.containsExactly(Outcome.DONE, Outcome.NOT_DONE, Outcome.UNKNOWN, Outcome.DONE);
			assertThat(deliveries.get(0).result().id()).isEqualTo(43);
			assertThat(deliveries.get(0).failure()).isNull();
			assertThat(deliveries.get(1).failure()).isInstanceOf(ContactRequiredException.class);
			assertThat(deliveries.get(1).result()).isNull();
			assertThat(deliveries.get(2).failure()).isInstanceOf(UpstreamException.class);
		});
		assertThat(this.server.requests()).hasSize(4);
	}

	@Test
	void templatesAreSentAlike() {
		this.server.first(Reply.recorded("601"), Reply.recorded("621"), Reply.recorded("004"));
		run(1, (client) -> {
			List<Delivery<TemplateMessage, TemplateReceipt>> deliveries = client.templates()
				.sendAll(Flux.range(1, 4).map((id) -> TemplateMessage.of(id, Sending.to())))
				.collectList()
				.block();
			assertThat(deliveries).extracting(Delivery::outcome)
				.containsExactly(Outcome.DONE, Outcome.NOT_DONE, Outcome.NOT_DONE, Outcome.NOT_DONE);
			assertThat(deliveries.get(0).result().confirmed()).isFalse();
			assertThat(deliveries.get(3).failure()).isInstanceOf(SendingStoppedException.class)
				.hasMessageContaining("template.send");
		});
		assertThat(this.server.requests()).hasSize(3);
	}

	@Test
	void asManyAsAllowedAreUnderWayAndNoMore() {
		AtomicInteger underWay = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch three = new CountDownLatch(3);
		this.server.reply((request, connection) -> {
			most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
			three.countDown();
			await(three);
			underWay.decrementAndGet();
			SENT.send(request, connection);
		});
		run(3, (client) -> assertThat(client.inbox().sendAll(texts(30)).count().block()).isEqualTo(30));
		assertThat(most).hasValue(3);
		assertThat(this.server.requests()).hasSize(30);
	}

	@Test
	void messagesAreTakenFromTheSourceAsTheyCanBeSent() {
		AtomicLong requested = new AtomicLong();
		this.server.reply(Reply.hang());
		run(4, (client) -> {
			Disposable running = client.inbox().sendAll(texts(1000).doOnRequest(requested::addAndGet)).subscribe();
			Awaitility.await().until(() -> this.server.requests().size() == 4);
			assertThat(requested).hasValue(4);
			running.dispose();
		});
	}

	@Test
	void nothingIsTakenOrSentBeforeItIsAskedFor() {
		run(2, (client) -> {
			AtomicInteger taken = new AtomicInteger();
			StepVerifier.create(client.inbox().sendAll(texts(100).doOnNext((text) -> taken.incrementAndGet())), 0)
				.expectSubscription()
				.thenRequest(1)
				.expectNextCount(1)
				.then(() -> Awaitility.await().until(() -> this.server.requests().size() >= 2))
				.then(() -> assertThat(taken).hasValueLessThanOrEqualTo(3))
				.then(() -> assertThat(this.server.requests()).hasSizeLessThanOrEqualTo(3))
				.thenCancel()
				.verify();
		});
	}

	@ParameterizedTest
	@MethodSource("general")
	void whatWouldMeetEveryMessageStopsTheSending(Reply reply, Class<? extends WhatsnesiaException> type) {
		this.server.first(SENT, SENT);
		this.server.reply(reply);
		AtomicInteger taken = new AtomicInteger();
		run(1, (client) -> {
			List<Delivery<OutboundMessage, SentMessage>> deliveries = client.inbox()
				.sendAll(texts(500).doOnNext((text) -> taken.incrementAndGet()))
				.collectList()
				.block();
			assertThat(deliveries).hasSize(500);
			assertThat(deliveries.get(2).failure()).isExactlyInstanceOf(type);
			assertThat(deliveries.subList(3, 500)).allSatisfy((delivery) -> {
				assertThat(delivery.outcome()).isEqualTo(Outcome.NOT_DONE);
				assertThat(delivery.failure()).isExactlyInstanceOf(SendingStoppedException.class)
					.hasCause(deliveries.get(2).failure())
					.hasMessageContaining(deliveries.get(2).failure().remedy());
			});
			assertThat(taken).hasValue(500);
			assertThat(this.server.requests()).hasSize(3);
			this.server.reply(SENT);
			assertThat(client.inbox().sendAll(texts(2)).filter(Delivery::succeeded).count().block())
				.as("another stream starts anew")
				.isEqualTo(2);
		});
	}

	static Stream<Arguments> general() {
		return Stream.of(arguments(Reply.recorded("001"), CredentialsRejectedException.class),
				arguments(Reply.recorded("004"), CredentialsRejectedException.class),
				arguments(Reply.recorded("010"), IpNotWhitelistedException.class),
				arguments(Reply.recorded("014"), PlanException.class),
				arguments(Reply.recorded("016"), PlanException.class),
				arguments(Reply.recorded("018"), MaintenanceException.class),
				arguments(Reply.recorded("055"), MaintenanceException.class),
				arguments(Reply.html(503), MaintenanceException.class));
	}

	@Test
	void eachSubscriptionStartsAnewAfterAStop() {
		run(1, (client) -> {
			Flux<Boolean> deliveries = client.inbox().sendAll(texts(3)).map(Delivery::succeeded);
			this.server.reply(Reply.recorded("004"));
			assertThat(deliveries.collectList().block()).containsOnly(false);
			this.server.reply(SENT);
			assertThat(deliveries.collectList().block()).containsOnly(true);
		});
		assertThat(this.server.requests()).hasSize(4);
	}

	@Test
	void errorOfTheSourceEndsTheStreamAfterWhatIsBeingSent() {
		CountDownLatch answer = new CountDownLatch(1);
		this.server.reply((request, connection) -> {
			await(answer);
			SENT.send(request, connection);
		});
		run(4, (client) -> {
			TestPublisher<OutboundMessage> source = TestPublisher.create();
			StepVerifier.create(client.inbox().sendAll(source))
				.then(() -> source.next(OutboundMessage.text(Sending.to(), "0"),
						OutboundMessage.text(Sending.to(), "1")))
				.then(() -> Awaitility.await().until(() -> this.server.requests().size() == 2))
				.then(() -> source.error(new IllegalStateException("no more")))
				.then(answer::countDown)
				.expectNextMatches(Delivery::succeeded)
				.expectNextMatches(Delivery::succeeded)
				.verifyErrorMessage("no more");
		});
	}

	@Test
	void cancellationStopsFurtherSends() {
		this.server.first(SENT);
		this.server.reply(Reply.hang());
		run(1, (client) -> {
			TestPublisher<OutboundMessage> source = TestPublisher.create();
			StepVerifier.create(client.inbox().sendAll(source))
				.then(() -> source.next(OutboundMessage.text(Sending.to(), "0")))
				.expectNextCount(1)
				.then(() -> source.next(OutboundMessage.text(Sending.to(), "1")))
				.then(() -> Awaitility.await().until(() -> this.server.requests().size() == 2))
				.thenCancel()
				.verify();
			source.assertCancelled();
			Awaitility.await().until(() -> this.server.closedByClient() == 1);
			assertThat(this.server.requests()).hasSize(2);
		});
	}

	@Test
	void recipientsThatAreNotAllowedDoNotStopTheRest() {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withPropertyValues("whatsnesia.send.concurrency=1", "whatsnesia.send.allowed-recipients=6281200000001")
			.run((context) -> {
				List<OutboundMessage> messages = new ArrayList<>();
				messages.add(OutboundMessage.text(Sending.to(), "0"));
				messages.add(OutboundMessage.text(com.whatsnesia.PhoneNumber.of("62", "81200000002"), "1"));
				messages.add(OutboundMessage.text(Sending.to(), "2"));
				assertThat(context.getBean(WhatsnesiaClient.class)
					.inbox()
					.sendAll(Flux.fromIterable(messages))
					.map(Delivery::outcome)
					.collectList()
					.block()).containsExactly(Outcome.DONE, Outcome.NOT_DONE, Outcome.DONE);
			});
		assertThat(this.server.requests()).hasSize(2);
	}

	private void run(int concurrency, Consumer<WhatsnesiaClient> calls) {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withPropertyValues("whatsnesia.send.concurrency=" + concurrency)
			.run((context) -> calls.accept(context.getBean(WhatsnesiaClient.class)));
	}

	private static Flux<TextMessage> texts(int count) {
		return Flux.range(0, count).map((number) -> OutboundMessage.text(Sending.to(), "" + number));
	}

	private static String text(Delivery<OutboundMessage, SentMessage> delivery) {
		return ((TextMessage) delivery.message()).text();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
