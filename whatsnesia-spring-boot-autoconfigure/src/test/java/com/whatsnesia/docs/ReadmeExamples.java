package com.whatsnesia.docs;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import com.whatsnesia.Delivery;
import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateOperations;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.wiremock.integrations.testcontainers.WireMockContainer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * The README's examples, so that they compile.
 */
class ReadmeExamples {

	private final ContactOperations contacts;

	private final InboxOperations inbox;

	private final TemplateOperations templates;

	ReadmeExamples(ContactOperations contacts, InboxOperations inbox, TemplateOperations templates) {
		this.contacts = contacts;
		this.inbox = inbox;
		this.templates = templates;
	}

	// @formatter:off

	Mono<?> start() {
		return
			contacts.create(NewContact.of("Budi", "Santoso", PhoneNumber.parse("0812-0000-0001", "ID")))
		.then(
			inbox.send(OutboundMessage.text(PhoneNumber.parse("0812-0000-0001", "ID"), "Halo Budi"))
		);
	}

	void everyKind(byte[] bytes) {
		PhoneNumber to = PhoneNumber.parse("+62 812-0000-0001");
		inbox.send(OutboundMessage.text(to, "Halo Budi"));
		inbox.send(OutboundMessage.image(to, Media.of(Path.of("katalog.png"))).caption("Katalog 2026"));
		inbox.send(OutboundMessage.document(to, Media.of(new ClassPathResource("harga.pdf"))).from("6281200000000"));
		inbox.send(OutboundMessage.video(to, Media.of(Path.of("tur.mp4"))).caption("Tur"));
		inbox.send(OutboundMessage.audio(to, Media.of("salam.mp3", bytes)));
		inbox.send(OutboundMessage.location(to, -6.2088, 106.8456).place("Kantor", "Jl. Asia Afrika 8"));
		inbox.send(OutboundMessage.ctaUrl(to, 1));
		inbox.send(OutboundMessage.interactiveList(to, 1));
		inbox.send(OutboundMessage.product(to, Product.of("Kopi", "Kopi Gayo", URI.create("https://shop.example/kopi"))));
		inbox.send(OutboundMessage.order(to, new Order("Kopi", URI.create("https://shop.example/orders/7"))));
		templates.send(TemplateMessage.of(5, to).bodyVariables("Budi", "INV-1").headerVariables("INV-1"));
	}

	Mono<SentMessage> sendFirst(String firstName, String lastName, OutboundMessage message) {
		Mono<SentMessage> sent = this.inbox.send(message);
		return this.contacts.create(NewContact.of(firstName, lastName, message.to()))
			.map((created) -> sent)
			.onErrorResume(InvalidRequestException.class,
					(refusal) -> Mono.just(sent.onErrorMap(ContactRequiredException.class, (ex) -> refusal)))
			.flatMap(Function.identity());
	}

	Media progress(AtomicLong progress) {
		Media film = Media.of(Path.of("tur.mp4")).onProgress((sent, total) -> progress.set(sent));
		return film;
	}

	Mono<List<OutboundMessage>> many(Flux<PhoneNumber> customers) {
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		Flux<TextMessage> invitations = customers.map((number) -> OutboundMessage.text(number, "Selamat Lebaran"));
		Mono<List<OutboundMessage>> inDoubt = inbox.sendAll(invitations)
			.doOnNext((delivery) -> counts.merge(delivery.outcome(), 1, Integer::sum))
			.filter((delivery) -> delivery.outcome() == Outcome.UNKNOWN)
			.map(Delivery::message)
			.collectList();
		return inDoubt;
	}

	Mono<SentMessage> unknown(OutboundMessage message) {
		return
		inbox.send(message).onErrorResume(WhatsnesiaException.class, (failure) -> switch (failure.outcome()) {
			case NOT_DONE -> retryLater(message).then(Mono.empty());
			case UNKNOWN -> askAPersonToLook(message, failure.remedy()).then(Mono.empty());
			case DONE -> Mono.empty();
		});
	}

	SentMessage confirm(PhoneNumber customer, String order) {
		return this.inbox.send(OutboundMessage.text(customer, "Pesanan " + order + " sudah kami terima.")).block();
	}

	void sandbox() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.start()) {
			// whatsnesia.base-url = sandbox.baseUrl(), whatsnesia.client-id = sandbox.clientId(),
			// whatsnesia.client-secret = sandbox.clientSecret()
			sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
			sandbox.recover();
		}
	}

	@Bean
	WhatsnesiaSandbox whatsnesiaSandbox() {
		return WhatsnesiaSandbox.builder().engine(SandboxEngine.DOCUMENTED).anyCredentials().start();
	}

	Mono<SentMessage> confirm(WhatsnesiaClients clients, OutboundMessage message) {
		return clients.get("shop").inbox().send(message);
	}

	Mono<Contact> register(WhatsnesiaClients clients, Credentials ofTheTenant, NewContact contact) {
		return clients.create("tenants", () -> Mono.just(ofTheTenant)).contacts().create(contact);
	}

	@Bean
	CredentialsProvider whatsnesiaCredentials(Vault vault) {
		Mono<Credentials> credentials = vault.whatsnesia()
			.cache((found) -> Duration.ofMinutes(5), (failure) -> Duration.ZERO, () -> Duration.ZERO);
		return () -> credentials;
	}

	private Mono<Void> retryLater(OutboundMessage message) {
		return Mono.empty();
	}

	private Mono<Void> askAPersonToLook(OutboundMessage message, String remedy) {
		return Mono.empty();
	}

	interface Vault {

		Mono<Credentials> whatsnesia();

	}

	@Service
	class Customers {

		private final ContactOperations contacts;

		Customers(ContactOperations contacts) {
			this.contacts = contacts;
		}

		Mono<Contact> register(String firstName, String lastName, String phone) {
			return this.contacts.create(NewContact.of(firstName, lastName, PhoneNumber.parse(phone, "ID")));
		}

		Mono<Contact> moveTo(Contact contact, Address address) {
			return this.contacts.update(contact.id(), ContactUpdate.from(contact).address(address));
		}

		Flux<Contact> blocked() {
			return this.contacts.findAll(ContactQuery.all()).filter(Contact::blocked);
		}

	}

	@SpringBootTest
	@Testcontainers
	class CustomersTests {

		@Container
		@ServiceConnection(name = "whatsnesia")
		static final WireMockContainer whatsnesia = new WireMockContainer("wiremock/wiremock:3.13.2")
			.withMappingFromResource("contacts.json");

	}

	// @formatter:on

}
