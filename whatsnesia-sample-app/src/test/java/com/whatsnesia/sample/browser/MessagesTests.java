package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.MessageKind;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the form of each kind of message.
 */
@BrowserTest
class MessagesTests {

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void sendsAText(Console console) {
		form(console, "text").type("#text", "Halo\nBudi \u2705");
		assertThat(sent(console).text()).isEqualTo("Halo\nBudi \u2705");
		console.shows("#result-text", "Halo\nBudi \u2705").click("#result-conversation a").has("#notes");
	}

	@ParameterizedTest
	@CsvSource({ "image, a.jpg, image/jpeg, \u00ff\u00d8\u00ff\u00e0", "document, a.pdf, application/pdf, %PDF-1.7",
			"video, a.mp4, video/mp4, '\0\0\0\u0018ftypmp42'" })
	void sendsAFileWithACaption(String kind, String name, String type, String start, @TempDir Path directory,
			Console console) throws IOException {
		Path file = file(directory, name, start);
		form(console, kind).upload("#file", file).type("#caption", "Katalog");
		assertThat(sent(console)).isEqualTo(new MessageContent.MediaFile(MessageKind.valueOf(kind.toUpperCase()), name,
				type, Files.size(file), "Katalog"));
	}

	@Test
	void sendsAudio(@TempDir Path directory, Console console) throws IOException {
		Path file = file(directory, "a.mp3", "ID3");
		form(console, "audio").upload("#file", file);
		assertThat(sent(console))
			.isEqualTo(new MessageContent.MediaFile(MessageKind.AUDIO, "a.mp3", "audio/mpeg", Files.size(file), null));
	}

	@Test
	void sendsALocation(Console console) {
		form(console, "location").type("#latitude", "-6.2088")
			.type("#longitude", "106.8456")
			.type("#place", "Kantor")
			.type("#address", "Jl. Sudirman 1");
		assertThat(sent(console))
			.isEqualTo(new MessageContent.Place("-6.2088", "106.8456", "Kantor", "Jl. Sudirman 1"));
	}

	@Test
	void sendsALinkButton(Console console) {
		form(console, "cta-url").type("#ctaUrlId", "1");
		assertThat(sent(console)).isEqualTo(new MessageContent.Prepared(MessageKind.CTA_URL, 1));
	}

	@Test
	void sendsAnInteractiveList(Console console) {
		form(console, "interactive-list").type("#interactiveListId", "1");
		assertThat(sent(console)).isEqualTo(new MessageContent.Prepared(MessageKind.INTERACTIVE_LIST, 1));
	}

	@Test
	void sendsAProduct(Console console) {
		form(console, "product").type("#name", "Kopi")
			.type("#description", "Arabika")
			.type("#link", "https://shop.example/1")
			.type("#image", "https://shop.example/1.png");
		assertThat(sent(console)).isInstanceOfSatisfying(MessageContent.LinkButton.class, (button) -> {
			assertThat(button.kind()).isEqualTo(MessageKind.PRODUCT);
			assertThat(button.title()).isEqualTo("Kopi");
			assertThat(button.description()).isEqualTo("Arabika");
			assertThat(button.image()).isEqualTo("https://shop.example/1.png");
			assertThat(button.url()).isEqualTo("https://shop.example/1");
		});
	}

	@Test
	void sendsAnOrder(Console console) {
		form(console, "order").type("#name", "Kopi").type("#link", "https://shop.example/orders/1");
		assertThat(sent(console)).isInstanceOfSatisfying(MessageContent.LinkButton.class, (button) -> {
			assertThat(button.kind()).isEqualTo(MessageKind.ORDER);
			assertThat(button.title()).isEqualTo("Kopi");
			assertThat(button.url()).isEqualTo("https://shop.example/orders/1");
		});
	}

	@Test
	void leadsFromKindToKind(Console console) {
		console.open("/send/text?to=%2B6281200000001").click(".kinds a[href*=location]").has("#latitude");
		assertThat(console.value("#to")).isEqualTo("+6281200000001");
		console.click(".kinds a[href*=image]").has("#file");
		assertThat(console.is("#latitude")).isFalse();
	}

	@Test
	void createsTheContactThenSends(Console console) {
		console.open("/send/text")
			.type("#to", "+6281200000077")
			.type("#text", "Halo")
			.type("#firstName", "Sri")
			.type("#lastName", "Rahayu")
			.click("#message button")
			.has("#result-message");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000077");
		console.open("/contacts?search=Sri").shows(".contacts tbody .name", "Sri Rahayu");
	}

	@Test
	void keepsWhatWasTypedWhenNothingWasSent(Console console) {
		console.expectsRefusals()
			.open("/send/text")
			.type("#to", "+6281200000077")
			.type("#text", "Halo")
			.click("#message button")
			.has("[role=alert] .remedy");
		assertThat(console.value("#to")).isEqualTo("+6281200000077");
		assertThat(console.value("#text")).isEqualTo("Halo");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void asksForWhatIsRequiredBeforeItSends(Console console) {
		console.open("/send/text").type("#to", "+6281200000001").click("#message button").has("#text:invalid:focus");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	private static Console form(Console console, String kind) {
		return console.open("/send/" + kind).type("#to", "0812 0000 0001");
	}

	private MessageContent sent(Console console) {
		console.click("#message button").has("#result-message");
		assertThat(this.sandbox.sentMessages()).hasSize(1);
		SandboxMessage message = this.sandbox.sentMessages().get(0);
		assertThat(message.to()).isEqualTo("6281200000001");
		return message.content();
	}

	private static Path file(Path directory, String name, String start) throws IOException {
		return Files.write(directory.resolve(name), (start + " content").getBytes(StandardCharsets.ISO_8859_1));
	}

}
