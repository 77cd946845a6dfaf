package com.whatsnesia.webclient;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.whatsnesia.Delivery;
import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanFeatureException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsAppAccountException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.wire.Connector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The client against the sandbox, as it was recorded and as the vendor documents it, on
 * both connectors.
 */
class EnginesTests {

	private static final PhoneNumber STRANGER = PhoneNumber.of("62", "85711112222");

	@ParameterizedTest
	@MethodSource("engines")
	void contactsAreKept(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			Contact created = client.contacts()
				.create(NewContact.of("Ñyoman 🌸", "Dewi", STRANGER)
					.address(Address.of("Ubud", "Bali", "80571", "Jl. 1")))
				.block();
			assertThat(client.contacts().findAll(ContactQuery.all()).map(Contact::id).take(1).blockLast())
				.isEqualTo(created.id());
			Contact kept = client.contacts().list(ContactQuery.all().size(1)).block().content().get(0);
			assertThat(kept.address().city()).isEqualTo("Ubud");
			ContactUpdate update = ContactUpdate.from(kept);
			assertThat(client.contacts().update(kept.id(), update).block().address()).isEqualTo(kept.address());
			client.contacts().delete(kept.id()).block();
			assertThatExceptionOfType(NotFoundException.class)
				.isThrownBy(() -> client.contacts().delete(kept.id()).block());
			assertThatExceptionOfType(OperationRefusedException.class)
				.isThrownBy(() -> client.contacts().delete(1).block());
			assertThat(client.contacts().findAll(ContactQuery.all().size(7)).count().block()).isEqualTo(45);
		});
	}

	@ParameterizedTest
	@MethodSource("engines")
	void conversationsAreKept(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			assertThat(client.inbox().findAll(ConversationQuery.all().size(7)).count().block()).isEqualTo(25);
			client.inbox().changeStatus(1, ConversationStatus.IMPORTANT).block();
			Conversation conversation = client.inbox().details(1).block();
			assertThat(conversation.status()).isEqualTo(ConversationStatus.IMPORTANT);
			assertThat(conversation.notes()).hasSize(2);
			assertThat(conversation.tags()).hasSize(2);
			Page<Conversation> found = client.inbox()
				.list(ConversationQuery.all()
					.status(ConversationStatus.IMPORTANT, ConversationStatus.DONE)
					.search("Budi"))
				.block();
			assertThat(found.content()).extracting(Conversation::id).containsExactly(1L);
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client.inbox().details(99999).block());
		});
	}

	@ParameterizedTest
	@MethodSource("engines")
	void unreadIsForTheDocumentedEngine(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			if (engine == SandboxEngine.DOCUMENTED) {
				client.inbox().changeStatus(1, ConversationStatus.UNREAD).block();
				assertThat(
						client.inbox().list(ConversationQuery.all().status(ConversationStatus.UNREAD)).block().total())
					.isEqualTo(1);
			}
			else {
				assertThatExceptionOfType(InvalidRequestException.class)
					.isThrownBy(() -> client.inbox().changeStatus(1, ConversationStatus.UNREAD).block())
					.withMessageContaining("The selected status is invalid.");
			}
		});
	}

	@ParameterizedTest
	@MethodSource("engines")
	void everyKindIsSent(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			for (Sending sending : Sending.values()) {
				if (sending == Sending.INTERACTIVE_LIST) {
					assertThat(client.inbox().send(OutboundMessage.interactiveList(Sending.to(), 1)).block().id())
						.isPositive();
				}
				else if (sending == Sending.TEMPLATE) {
					TemplateReceipt receipt = (TemplateReceipt) sending.with(client).block();
					assertThat(receipt.confirmed()).isEqualTo(engine == SandboxEngine.DOCUMENTED);
				}
				else {
					assertThat(((SentMessage) sending.with(client).block()).conversationId()).isEqualTo(1);
				}
			}
			assertThat(client.inbox().list(ConversationQuery.all().size(1)).block().content().get(0).id()).isEqualTo(1);
		});
	}

	@ParameterizedTest
	@MethodSource("engines")
	void strangerIsCreatedByTheDocumentedEngineOnly(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			OutboundMessage message = OutboundMessage.text(STRANGER, "Halo");
			if (engine == SandboxEngine.DOCUMENTED) {
				assertThat(client.inbox().send(message).block().conversationId()).isPositive();
			}
			else {
				assertThatExceptionOfType(ContactRequiredException.class)
					.isThrownBy(() -> client.inbox().send(message).block());
				client.contacts().create(NewContact.of("Rudi", "Hartono", STRANGER)).block();
				assertThat(client.inbox().send(message).block().conversationId()).isPositive();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("engines")
	void templatesAreListed(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			assertThat(client.templates().findAll().map(Template::id).collectList().block()).containsExactly(1L, 2L, 3L,
					4L, 5L, 6L);
			assertThat(client.templates().list(PageQuery.first().size(2)).block().lastPage()).isEqualTo(3);
			assertThatExceptionOfType(NotFoundException.class)
				.isThrownBy(() -> client.templates().send(TemplateMessage.of(2, Sending.to())).block())
				.withMessageContaining("approved");
		});
	}

	@ParameterizedTest
	@MethodSource("engines")
	void manyAreSent(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> {
			Map<Boolean, Long> counts = client.inbox()
				.sendAll(Flux.range(1, 45)
					.map((id) -> OutboundMessage.text(PhoneNumber.of("62", "812%08d".formatted(id)), "Halo " + id)))
				.collectMultimap(Delivery::succeeded)
				.map((deliveries) -> Map.of(true, (long) deliveries.get(true).size(), false,
						(long) deliveries.get(false).size()))
				.block();
			// Contact 7 is blocked, and contact 10 has no country code.
			long failed = (engine == SandboxEngine.DOCUMENTED) ? 1 : 2;
			assertThat(counts).isEqualTo(Map.of(true, 45 - failed, false, failed));
		});
	}

	@ParameterizedTest
	@CsvSource({ "PLAN_WITHOUT_INTERACTIVE, CTA_URL, NOT_DONE", "PLAN_WITHOUT_ECOMMERCE, PRODUCT, NOT_DONE",
			"WHATSAPP_ACCOUNT_MISSING, TEMPLATE, NOT_DONE", "WHATSAPP_UNREACHABLE, TEXT, NOT_DONE",
			"WHATSAPP_UNREACHABLE, TEMPLATE, NOT_DONE", "WHATSAPP_REFUSING, TEXT, NOT_DONE",
			"WHATSAPP_TIMEOUT, TEXT, UNKNOWN", "WHATSAPP_TIMEOUT, IMAGE, UNKNOWN", "WHATSAPP_GARBLED, TEXT, UNKNOWN",
			"WHATSAPP_GARBLED, IMAGE, UNKNOWN", "SERVER_ERROR, TEXT, UNKNOWN", "MAINTENANCE, TEXT, NOT_DONE",
			"PLAN_EXPIRED, TEMPLATE, NOT_DONE" })
	void failuresOfMessaging(SandboxFailure failure, Sending sending, Outcome outcome) {
		for (SandboxEngine engine : SandboxEngine.values()) {
			run(Connector.REACTOR_NETTY, engine, (client, sandbox) -> {
				sandbox.fail(failure);
				assertThatExceptionOfType(WhatsnesiaException.class).isThrownBy(() -> sending.with(client).block())
					.withMessageNotContaining("access_token=r")
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(outcome))
					.satisfies((ex) -> assertThat(ex.getClass()).isIn(types(failure)));
				sandbox.recover();
				assertThat(sending.with(client).block()).isNotNull();
			});
		}
	}

	@ParameterizedTest
	@MethodSource("engines")
	void blockedContactIsNotSentTo(Connector connector, SandboxEngine engine) {
		run(connector, engine, (client, sandbox) -> assertThatExceptionOfType(ContactBlockedException.class).isThrownBy(
				() -> client.inbox().send(OutboundMessage.text(PhoneNumber.of("62", "81200000007"), "Halo")).block()));
	}

	@ParameterizedTest
	@MethodSource("engines")
	void healthIsTold(Connector connector, SandboxEngine engine) {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().engine(engine).start()) {
			connector.connectedTo(sandbox.baseUrl())
				.withPropertyValues("whatsnesia.client-id=" + sandbox.clientId(),
						"whatsnesia.client-secret=" + sandbox.clientSecret(), "whatsnesia.health.time-to-live=0s")
				.run((context) -> {
					WhatsnesiaHealthIndicator health = context.getBean(WhatsnesiaHealthIndicator.class);
					assertThat(health.health().block().getStatus()).isEqualTo(Status.UP);
					sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
					assertThat(health.health().block().getDetails()).containsEntry("reason", "ip-not-whitelisted");
				});
		}
	}

	static Stream<Arguments> engines() {
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream.of(SandboxEngine.values()).map((engine) -> Arguments.of(connector, engine)));
	}

	private static List<Class<?>> types(SandboxFailure failure) {
		return switch (failure) {
			case PLAN_WITHOUT_INTERACTIVE, PLAN_WITHOUT_ECOMMERCE -> List.of(PlanFeatureException.class);
			case WHATSAPP_ACCOUNT_MISSING -> List.of(WhatsAppAccountException.class);
			case MAINTENANCE -> List.of(com.whatsnesia.error.MaintenanceException.class);
			case PLAN_EXPIRED -> List.of(com.whatsnesia.error.PlanException.class);
			default -> List.of(UpstreamException.class);
		};
	}

	private static void run(Connector connector, SandboxEngine engine,
			BiConsumer<WhatsnesiaClient, WhatsnesiaSandbox> test) {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().engine(engine).start()) {
			connector.connectedTo(sandbox.baseUrl())
				.withPropertyValues("whatsnesia.client-id=" + sandbox.clientId(),
						"whatsnesia.client-secret=" + sandbox.clientSecret())
				.run((context) -> test.accept(context.getBean(WhatsnesiaClient.class), sandbox));
		}
	}

}
