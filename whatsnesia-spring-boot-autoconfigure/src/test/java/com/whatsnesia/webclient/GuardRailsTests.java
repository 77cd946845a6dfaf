package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.whatsnesia.Delivery;
import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.RecipientNotAllowedException;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What keeps messages from people: the dry run and the recipients that are allowed.
 */
@ExtendWith(OutputCaptureExtension.class)
class GuardRailsTests {

	private static final PhoneNumber OTHER = PhoneNumber.of("62", "85700000001");

	private final StubServer server = StubServer.replying(Reply.recorded("461"));

	@ParameterizedTest
	@EnumSource
	void dryRunSendsNothing(Sending sending) {
		run((client) -> {
			Object result = sending.with(client).block();
			if (result instanceof SentMessage message) {
				assertThat(message.dryRun()).isTrue();
				assertThat(message.id()).isZero();
				assertThat(message.type()).isEqualTo(switch (sending) {
					case PRODUCT, ORDER -> MessageType.UNKNOWN;
					default -> MessageType.valueOf(sending.name());
				});
				assertThat(message.toString()).contains("dryRun");
			}
			else {
				assertThat(((TemplateReceipt) result).dryRun()).isTrue();
				assertThat(((TemplateReceipt) result).confirmed()).isFalse();
			}
		}, "whatsnesia.mode=dry-run");
		assertThat(this.server.connections()).isZero();
	}

	@Test
	void dryRunIsForAllWritesAndNoRead(CapturedOutput output) {
		this.server.reply(Reply.recorded("301"));
		run((client) -> {
			client.inbox().changeStatus(1, ConversationStatus.UNREAD).block();
			assertThat(client.inbox()
				.sendAll(Flux.range(0, 100).map((number) -> OutboundMessage.text(OTHER, "Halo rahasia " + number)))
				.filter((delivery) -> delivery.succeeded() && delivery.result().dryRun())
				.count()
				.block()).isEqualTo(100);
			assertThat(client.templates()
				.sendAll(Flux.just(TemplateMessage.of(1, OTHER), TemplateMessage.of(2, OTHER)))
				.filter((delivery) -> delivery.result().dryRun())
				.count()
				.block()).isEqualTo(2);
			assertThat(this.server.connections()).isZero();
			assertThat(client.inbox().list(ConversationQuery.all()).block().content()).isNotEmpty();
			assertThat(this.server.requests()).hasSize(1);
		}, "whatsnesia.mode=dry-run");
		assertThat(output)
			.contains("inbox.send was not made", "inbox.change-status was not made", "template.send was not made")
			.doesNotContain("85700000001", "rahasia");
	}

	@Test
	void dryRunStillRefusesWhatWouldBeRefusedHere() {
		run((client) -> {
			assertThatExceptionOfType(MediaRejectedException.class).isThrownBy(
					() -> client.inbox().send(OutboundMessage.image(OTHER, Media.of("a.jpg", Files.GIF))).block());
			assertThatExceptionOfType(RecipientNotAllowedException.class).isThrownBy(
					() -> client.inbox().send(OutboundMessage.text(PhoneNumber.of("1", "2025550100"), "Hi")).block());
		}, "whatsnesia.mode=dry-run", "whatsnesia.send.allowed-recipients=62");
		assertThat(this.server.connections()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "6281200000001, true", "+6281200000001, true", "62, true", "' 62812 ', true", "'7,+6281,8', true",
			"6281200000002, false", "62812000000011, false", "81200000001, false", "'', false" })
	void onlyAllowedRecipientsAreSentTo(String allowed, boolean isAllowed) {
		run((client) -> {
			for (Sending sending : Sending.values()) {
				if (isAllowed) {
					sending.with(client).block();
				}
				else {
					assertThatExceptionOfType(RecipientNotAllowedException.class)
						.isThrownBy(() -> sending.with(client).block())
						.withMessageContaining("whatsnesia.send.allowed-recipients")
						.withMessageNotContaining("8120")
						.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE));
				}
			}
		}, "whatsnesia.send.allowed-recipients=" + allowed);
		assertThat(this.server.requests()).hasSize(isAllowed ? Sending.values().length : 0);
	}

	@Test
	void leadingZeroMakesAnotherNumber() {
		run((client) -> assertThatExceptionOfType(RecipientNotAllowedException.class)
			.isThrownBy(() -> client.inbox().send(OutboundMessage.text(PhoneNumber.of("62", "0812"), "Halo")).block()),
				"whatsnesia.send.allowed-recipients=62812");
	}

	@Test
	void recipientsDoNotMatterToOtherOperations() {
		this.server.reply(Reply.recorded("101"));
		run((client) -> assertThat(client.contacts().list(ContactQuery.all()).block().content()).isNotEmpty(),
				"whatsnesia.send.allowed-recipients=");
	}

	@Test
	void templatesInBulkAreHeldBack() {
		this.server.reply(Reply.recorded("601"));
		run((client) -> assertThat(client.templates()
			.sendAll(Flux.just(TemplateMessage.of(5, OTHER), TemplateMessage.of(5, Sending.to())))
			.map(Delivery::outcome)
			.collectList()
			.block()).containsExactlyInAnyOrder(Outcome.NOT_DONE, Outcome.DONE),
				"whatsnesia.send.allowed-recipients=6281200000001");
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void guardRailsAreLoggedOnceAtTheStart(CapturedOutput output) {
		run((client) -> {
			client.inbox().send(OutboundMessage.text(Sending.to(), "Halo")).block();
			client.inbox().send(OutboundMessage.text(Sending.to(), "Halo")).block();
		}, "whatsnesia.mode=dry-run", "whatsnesia.send.allowed-recipients=6281200000001,65");
		assertThat(output.getOut().lines().filter((line) -> line.contains("whatsnesia.mode"))).hasSize(1);
		assertThat(output.getOut().lines().filter((line) -> line.contains("one of the 2 entries"))).hasSize(1);
		assertThat(output).doesNotContain("81200000001");
	}

	@Test
	void nothingIsLoggedWithoutGuardRails(CapturedOutput output) {
		run((client) -> {
		});
		assertThat(output).doesNotContain("allowed-recipients", "Dry run");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0812-3456", "0812", "+0", "+", "abc", "6281200000001,62 812" })
	void malformedEntryEndsTheStartWithoutShowingIt(String entry) {
		context("whatsnesia.send.allowed-recipients=" + entry).run((context) -> assertThat(context).hasFailed()
			.getFailure()
			.rootCause()
			.hasMessageContaining("whatsnesia.send.allowed-recipients")
			.hasMessageNotContaining(entry));
	}

	@ParameterizedTest
	@ValueSource(strings = { "whatsnesia.mode=", "whatsnesia.mode= ", "whatsnesia.send.allowed-recipients.a=62" })
	void guardRailThatWouldBePassedOverEndsTheStart(String property) {
		context(property).run((context) -> assertThat(context).hasFailed()
			.getFailure()
			.rootCause()
			.hasMessageContaining(property.replaceAll("=.*|[.]a=.*", "")));
	}

	@Test
	void emptyModeDoesNotHideTheOneBehindIt() {
		context("whatsnesia.mode=dry-run")
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("first", Map.of("WHATSNESIA_MODE", "", "whatsnesia.mode", ""))))
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void settingsDoNotShowNumbersAndHoldNoneThatCoversAll() {
		WhatsnesiaClientFactory.SendSettings settings = new WhatsnesiaClientFactory.SendSettings(Duration.ofSeconds(1),
				List.of("+6281200000001"), 1);
		assertThat(settings.toString()).doesNotContain("81200000001");
		for (String recipient : List.of("", "+", "62", "+62 8", "0812")) {
			assertThatIllegalArgumentException()
				.isThrownBy(
						() -> new WhatsnesiaClientFactory.SendSettings(Duration.ofSeconds(1), List.of(recipient), 1))
				.withMessageContaining("'allowedRecipients'");
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new WhatsnesiaClientFactory.SendSettings(Duration.ofSeconds(1), null, 0))
			.withMessageContaining("'concurrency'");
	}

	@Test
	void concurrencyIsAtLeastOne() {
		context("whatsnesia.send.concurrency=0").run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void listOfAllowedRecipientsInYamlStyle() {
		run((client) -> assertThat(
				List.of(client.inbox().send(OutboundMessage.text(Sending.to(), "Halo")).block().id()))
			.containsExactly(43L), "whatsnesia.send.allowed-recipients[0]=65",
				"whatsnesia.send.allowed-recipients[1]=62812");
	}

	private void run(Consumer<WhatsnesiaClient> calls, String... properties) {
		try (this.server) {
			context(properties).run((context) -> calls.accept(context.getBean(WhatsnesiaClient.class)));
		}
	}

	private ApplicationContextRunner context(String... properties) {
		return Connector.REACTOR_NETTY.connectedTo(this.server).withPropertyValues(properties);
	}

}
