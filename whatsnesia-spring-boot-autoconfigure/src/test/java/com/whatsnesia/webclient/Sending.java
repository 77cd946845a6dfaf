package com.whatsnesia.webclient;

import java.net.URI;
import java.util.function.Function;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.template.TemplateMessage;
import reactor.core.publisher.Mono;

/**
 * One way to send of each kind.
 */
enum Sending {

	TEXT(OutboundMessage.text(to(), "Halo Budi 🚚")),

	IMAGE(OutboundMessage.image(to(), Media.of("foto.jpg", Files.JPEG)).caption("Katalog")),

	DOCUMENT(OutboundMessage.document(to(), Media.of("katalog.pdf", Files.PDF)).caption("Katalog")),

	VIDEO(OutboundMessage.video(to(), Media.of("film.mp4", Files.MP4)).caption("Katalog")),

	AUDIO(OutboundMessage.audio(to(), Media.of("lagu.mp3", Files.MP3))),

	LOCATION(OutboundMessage.location(to(), -6.2088, 106.8456).place("Kantor", "Jl. Asia Afrika 8")),

	CTA_URL(OutboundMessage.ctaUrl(to(), 1)),

	INTERACTIVE_LIST(OutboundMessage.interactiveList(to(), 2)),

	PRODUCT(OutboundMessage.product(to(),
			Product.of("Kopi", "Kopi Gayo", URI.create("https://shop.example/kopi"))
				.image(URI.create("https://shop.example/kopi.png")))),

	ORDER(OutboundMessage.order(to(), new Order("Kopi", URI.create("https://shop.example/order/7")))),

	TEMPLATE((client) -> client.templates()
		.send(TemplateMessage.of(5, to()).bodyVariables("Budi", "INV-1").headerVariables("INV-1")));

	private final Function<WhatsnesiaClient, Mono<?>> call;

	Sending(OutboundMessage message) {
		this((client) -> client.inbox().send(message));
	}

	Sending(Function<WhatsnesiaClient, Mono<?>> call) {
		this.call = call;
	}

	static PhoneNumber to() {
		return PhoneNumber.of("62", "81200000001");
	}

	Mono<?> with(WhatsnesiaClient client) {
		return this.call.apply(client);
	}

}
