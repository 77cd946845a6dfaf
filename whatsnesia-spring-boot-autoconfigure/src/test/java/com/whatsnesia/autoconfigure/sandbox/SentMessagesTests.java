package com.whatsnesia.autoconfigure.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.MessageKind;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateOperations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a test finds of each kind of message that its application sends.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@AutoConfigureWhatsnesiaSandbox
class SentMessagesTests {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	@Autowired
	private InboxOperations inbox;

	@Autowired
	private TemplateOperations templates;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	static Stream<Arguments> messages() {
		URI link = URI.create("https://shop.example/kopi");
		return Stream.of(
				arguments(OutboundMessage.text(TO, "Halo"), MessageKind.TEXT, "Halo", new MessageContent.Text("Halo")),
				arguments(OutboundMessage.image(TO, media("a.png", "\u0089PNG\r\n\u001a\n")).caption("Katalog"),
						MessageKind.IMAGE, "Katalog",
						new MessageContent.MediaFile(MessageKind.IMAGE, "a.png", "image/png", 8, "Katalog")),
				arguments(OutboundMessage.document(TO, media("a.pdf", "%PDF-1.7")), MessageKind.DOCUMENT, null,
						new MessageContent.MediaFile(MessageKind.DOCUMENT, "a.pdf", "application/pdf", 8, null)),
				arguments(OutboundMessage.video(TO, media("a.mp4", "\0\0\0\u0018ftypmp42")).caption("Tur"),
						MessageKind.VIDEO, "Tur",
						new MessageContent.MediaFile(MessageKind.VIDEO, "a.mp4", "video/mp4", 12, "Tur")),
				arguments(OutboundMessage.audio(TO, media("a.mp3", "ID3")), MessageKind.AUDIO, null,
						new MessageContent.MediaFile(MessageKind.AUDIO, "a.mp3", "audio/mpeg", 3, null)),
				arguments(OutboundMessage.location(TO, -6.2, 106.8).place("Kantor", "Jl. X"), MessageKind.LOCATION,
						null, new MessageContent.Place("-6.2", "106.8", "Kantor", "Jl. X")),
				arguments(OutboundMessage.ctaUrl(TO, 1), MessageKind.CTA_URL, null,
						new MessageContent.Prepared(MessageKind.CTA_URL, 1)),
				arguments(OutboundMessage.interactiveList(TO, 1), MessageKind.INTERACTIVE_LIST, null,
						new MessageContent.Prepared(MessageKind.INTERACTIVE_LIST, 1)),
				arguments(OutboundMessage.product(TO, Product.of("Kopi", "Kopi Gayo", link)), MessageKind.PRODUCT, null,
						new MessageContent.LinkButton(MessageKind.PRODUCT, "Kopi", "Kopi Gayo", null, "Visit Product",
								link.toString())),
				arguments(OutboundMessage.order(TO, new Order("Kopi", link)), MessageKind.ORDER, null,
						new MessageContent.LinkButton(MessageKind.ORDER, "Kopi", null, null, "Visit Order",
								link.toString())));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void messageIsFoundAsItWouldArrive(OutboundMessage message, MessageKind kind, String text, MessageContent content) {
		String id = this.inbox.send(message).block().whatsAppMessageId();
		assertThat(this.sandbox.sentMessages())
			.containsExactly(new SandboxMessage(id, "622112345671", "6281200000001", content));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::kind).containsExactly(kind);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly(text);
	}

	@Test
	void templateIsFoundAlthoughItIsNotConfirmed() {
		this.templates.send(TemplateMessage.of(1, TO).bodyVariables("Budi", "INV-7").headerVariables("INV-7")).block();
		assertThat(this.sandbox.sentMessages()).singleElement().satisfies((sent) -> {
			assertThat(sent.kind()).isEqualTo(MessageKind.TEMPLATE);
			assertThat(sent.text()).isNull();
			assertThat(sent.content()).isEqualTo(
					new MessageContent.FilledTemplate(1, "order_update", List.of("INV-7"), List.of("Budi", "INV-7")));
		});
	}

	@Test
	void failedAssertionShowsWhatWasSent() {
		this.inbox.send(OutboundMessage.text(TO, "Halo Budi")).block();
		assertThat(this.sandbox.sentMessages()).asString().contains("6281200000001", "Halo Budi");
	}

	private static Media media(String name, String content) {
		return Media.of(name, content.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Configuration(proxyBeanMethods = false)
	static class Application {

	}

}
