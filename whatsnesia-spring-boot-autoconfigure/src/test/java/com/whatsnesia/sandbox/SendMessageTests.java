package com.whatsnesia.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SendMessageTests extends AbstractSandboxTests {

	@Test
	void textReachesItsRecipient() {
		JsonNode message = message(send(2, "message", " Halo Siti "));
		SandboxMessage sent = onlySent();
		assertThat(sent.id()).isEqualTo(message.path("whatsapp_message_id").asString());
		assertThat(sent.from()).isEqualTo("622112345671");
		assertThat(sent.to()).isEqualTo("6281200000002");
		assertThat(sent.content()).isEqualTo(new MessageContent.Text("Halo Siti"));
	}

	@Test
	void jsonAndQueryWork() {
		this.client.postJson(SEND, "{\"mobile_code\": 62, \"mobile\": 81200000002, \"message\": \"JSON\"}");
		this.client.post(SEND + "?mobile_code=62&mobile=81200000003", Map.of("message", "Query"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to)
			.containsExactly("6281200000002", "6281200000003");
	}

	@Test
	void sameMessageTwiceIsSentTwice() {
		long first = message(send(1, "message", "x")).path("id").asLong();
		long second = message(send(1, "message", "x")).path("id").asLong();
		assertThat(second).isEqualTo(first + 1);
		assertThat(this.sandbox.sentMessages()).hasSize(2).extracting(SandboxMessage::id).doesNotHaveDuplicates();
	}

	@Test
	void conversationMovesUpAndWaitsForAReply() {
		String before = conversation(3).path("last_message_at").asString();
		send(3, "message", "x");
		send(11, "message", "x");
		send(24, "message", "x");
		assertThat(this.client.get(CONVERSATIONS).ids("conversation")).startsWith(24L, 11L, 3L, 25L);
		assertThat(conversation(3).path("needs_human_reply").asInt()).isEqualTo(1);
		assertThat(conversation(3).path("status").asInt()).isEqualTo(2);
		assertThat(conversation(3).path("last_message_at").asString()).isGreaterThan(before).endsWith(".000000Z");
	}

	@Test
	void conversationIsCreatedOnce() {
		assertThat(send(30, "message", "x").data().path("conversation_id").asLong()).isEqualTo(28);
		assertThat(send(30, "message", "y").data().path("conversation_id").asLong()).isEqualTo(28);
		assertThat(send(31, "message", "z").data().path("conversation_id").asLong()).isEqualTo(29);
		JsonNode created = conversation(28);
		assertThat(created.path("whatsapp_account_id").asInt(-1)).isZero();
		assertThat(created.path("status").asInt(-1)).isZero();
		assertThat(created.path("contact").path("id").asInt()).isEqualTo(30);
	}

	@Test
	void contactWithMessagesCannotBeDeleted() {
		send(30, "message", "x");
		assertThat(this.client.delete(DELETE + 30).messages())
			.containsExactly("Unable to delete contact with messages");
	}

	@Test
	void deletedContactCannotBeSentTo() {
		this.client.delete(DELETE + 23);
		assertThat(send(23, "message", "x").messages()).singleElement()
			.asString()
			.contains("'contact_id' cannot be null");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "62, 81200099999", "62, 081200000001", "+62, 81200000001", "65, 81200000001", "62, 1200000001" })
	void onlyContactsCanBeSentTo(String mobileCode, String mobile) {
		SandboxClient.Reply reply = this.client.post(SEND,
				Map.of("mobile_code", mobileCode, "mobile", mobile, "message", "x"));
		assertThat(reply.remark()).isEqualTo("exception");
		assertThat(this.sandbox.sentMessages()).isEmpty();
		assertThat(total()).isEqualTo(45);
		assertThat(this.client.get(CONVERSATIONS).data().path("conversation").path("total").asInt()).isEqualTo(25);
	}

	@ParameterizedTest
	@CsvSource({ "622112345671, 1", "622112345672, 2", "'', 1" })
	void numberToSendFromCanBeChosen(String from, int accountId) {
		assertThat(message(send(1, "message", "x", "from_number", from)).path("whatsapp_account_id").asInt())
			.isEqualTo(accountId);
		assertThat(onlySent().from()).endsWith(String.valueOf(accountId));
	}

	@ParameterizedTest
	@CsvSource({ "+622112345671", "02112345671", "6221" })
	void unknownNumberToSendFromIsNotFound(String from) {
		SandboxClient.Reply reply = send(30, "message", "x", "from_number", from);
		assertThat(reply.remark()).isEqualTo("not_found");
		assertThat(reply.messages()).containsExactly("The whatsapp account is not found");
		assertThat(conversation(28).isMissingNode()).isTrue();
	}

	@Test
	void captionIsSentWithPicturesDocumentsAndVideosButNotWithAudio() {
		for (String field : List.of("image", "document", "video", "audio")) {
			JsonNode message = message(file(field, "nama.bin", content(field), "message", "Isi"));
			assertThat(message.path("message").asString()).as(field).isEqualTo("Isi");
			assertThat(message.path("media_caption").asString()).as(field).isEqualTo("Isi");
			assertThat(message.path("media_type").asString()).isEqualTo(field);
		}
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.containsExactly(new MessageContent.MediaFile(MessageKind.IMAGE, "nama.bin", "image/png", 208, "Isi"),
					new MessageContent.MediaFile(MessageKind.DOCUMENT, "nama.bin", "application/pdf", 208, "Isi"),
					new MessageContent.MediaFile(MessageKind.VIDEO, "nama.bin", "video/mp4", 212, "Isi"),
					new MessageContent.MediaFile(MessageKind.AUDIO, "nama.bin", "audio/mpeg", 206, null));
	}

	static Stream<Arguments> types() {
		return Stream.of(arguments("image", "\u00ff\u00d8\u00ff\u00e0", "image/jpeg"),
				arguments("document", "%PDF-1.7", "application/pdf"),
				arguments("document", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/msword"),
				arguments("document", "PK\u0003\u0004....[Content_Types].xml....word/document.xml",
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
				arguments("video", "\0\0\0\u0018ftypmp42", "video/mp4"),
				arguments("audio", "\0\0\0\u0018ftypM4A ", "audio/mp4"), arguments("audio", "OggS", "audio/ogg"),
				arguments("audio", "#!AMR\n", "audio/amr"), arguments("audio", "\u00ff\u00f1", "audio/aac"),
				arguments("audio", "\u00ff\u00fb", "audio/mpeg"), arguments("audio", "ID3", "audio/mpeg"),
				arguments("audio", "teks", "application/octet-stream"),
				arguments("audio", "", "application/octet-stream"));
	}

	@ParameterizedTest
	@MethodSource("types")
	void typeIsTakenFromTheContent(String field, String content, String type) {
		byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(message(file(field, "a.exe", bytes)).path("mime_type").asString()).isEqualTo(type);
		assertThat(onlySent().content()).isEqualTo(new MessageContent.MediaFile(
				MessageKind.valueOf(field.toUpperCase(Locale.ROOT)), "a.exe", type, bytes.length, null));
	}

	@Test
	void onlyDocumentsKeepTheirNames() {
		JsonNode document = message(file("document", "faktur.pdf", Multipart.PDF));
		assertThat(document.path("media_filename").asString()).isEqualTo("faktur.pdf");
		assertThat(document.get("media_path").isNull()).isTrue();
		JsonNode image = message(file("image", "foto.png", Multipart.JPG));
		assertThat(image.get("media_filename").isNull()).isTrue();
		assertThat(image.path("media_path").asString())
			.matches("1(/[0-9]+){3}/" + image.path("media_id").asString() + "\\.jpeg");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			value = { "b\u00e9r\u00edta \u2705.pdf, b\u00e9r\u00edta \u2705.pdf", "C:\\Users\\me\\x.pdf, x.pdf",
					"/home/me/x.pdf, x.pdf", "a%22b.pdf, a%22b.pdf", "a\\\"b.pdf, a\"b.pdf",
					"=?UTF-8?Q?a=20b?=.pdf, =?UTF-8?Q?a=20b?=.pdf" })
	void namesOfFilesAreReadAsPhpDoes(String sent, String name) {
		assertThat(message(file("document", sent, Multipart.PDF)).path("media_filename").asString()).isEqualTo(name);
	}

	@Test
	void locationIsSentAndAnswered() {
		JsonNode location = message(send(1, "latitude", "-6.2", "longitude", "106.8", "name", "Kantor"))
			.path("location");
		assertThat(location.toString())
			.isEqualTo("{\"latitude\":\"-6.2\",\"longitude\":\"106.8\",\"name\":\"Kantor\",\"address\":\"\"}");
		assertThat(onlySent().content()).isEqualTo(new MessageContent.Place("-6.2", "106.8", null, null));
	}

	@Test
	void nameAndAddressOfALocationAreSentTogether() {
		send(1, "latitude", "-6.2", "longitude", "106.8", "name", "Kantor", "address", "Jl. X");
		assertThat(onlySent().content()).isEqualTo(new MessageContent.Place("-6.2", "106.8", "Kantor", "Jl. X"));
	}

	@Test
	void jsonNumbersOfALocationAreEchoedAsNumbers() {
		JsonNode location = message(this.client.postJson(SEND, """
				{"mobile_code": "62", "mobile": "81200000001", "latitude": -6.2, "longitude": "106.8"}"""))
			.path("location");
		assertThat(location.path("latitude").isNumber()).isTrue();
		assertThat(location.path("longitude").isString()).isTrue();
	}

	@Test
	void preparedMessagesAreSentWithoutTheText() {
		JsonNode cta = message(send(1, "cta_url_id", "1", "message", "hilang"));
		assertThat(cta.path("message").asString()).isEqualTo("hilang");
		assertThat(cta.path("cta_url_id").asInt()).isEqualTo(1);
		JsonNode list = message(send(1, "interactive_list_id", "1"));
		assertThat(list.path("interactive_list_id").asInt()).isEqualTo(1);
		assertThat(list.path("cta_url_id").asInt(-1)).isZero();
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.containsExactly(new MessageContent.Prepared(MessageKind.CTA_URL, 1),
					new MessageContent.Prepared(MessageKind.INTERACTIVE_LIST, 1));
	}

	@ParameterizedTest
	@CsvSource({ "cta_url_id, 2, The cta url is not found", "cta_url_id, -1, The cta url is not found",
			"interactive_list_id, 2, The interactive list is not found" })
	void unknownPreparedMessagesAreNotFound(String field, String id, String message) {
		assertThat(send(1, field, id).messages()).containsExactly(message);
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void onlyTheStrongestKindIsSent() {
		Multipart all = multipartTo(1, "message", "x", "latitude", "1", "longitude", "1", "interactive_list_id", "1",
				"cta_url_id", "1", "product", "{}", "created_order_data", "{}");
		List.of("audio", "video", "document", "image").forEach((field) -> all.file(field, "f", content(field)));
		assertThat(message(this.client.post(SEND, all)).path("location").isNull()).isTrue();
		assertThat(onlySent().content().kind()).isEqualTo(MessageKind.CTA_URL);
	}

	@ParameterizedTest
	@CsvSource({ "cta_url_id interactive_list_id, CTA_URL, 6", "interactive_list_id image, INTERACTIVE_LIST, 9",
			"image document, IMAGE, 2", "document video, DOCUMENT, 4", "video audio, VIDEO, 3",
			"audio latitude longitude, AUDIO, 5", "latitude longitude message, LOCATION, 8",
			"latitude message, TEXT, 1" })
	void kindsHaveAnOrder(String fields, MessageKind kind, int type) {
		Multipart multipart = multipartTo(1);
		for (String field : fields.split(" ")) {
			if (List.of("image", "document", "video", "audio").contains(field)) {
				multipart.file(field, "f", content(field));
			}
			else {
				multipart.field(field, "1");
			}
		}
		assertThat(message(this.client.post(SEND, multipart)).path("message_type").asInt()).isEqualTo(type);
		assertThat(onlySent().content().kind()).isEqualTo(kind);
	}

	@Test
	void productGoesOutAsALinkButton() {
		String description = "<p>Kopi <b>Gayo</b></p> " + "x".repeat(200);
		JsonNode message = message(send(1, "product", """
				{"name": "Kopi", "description": "%s", "permalink": "https://toko.test/kopi",
				 "images": [{"src": "https://toko.test/kopi.PNG?v=1"}]}""".formatted(description)));
		assertThat(message.path("product_data").path("name").asString()).isEqualTo("Kopi");
		assertThat(onlySent().content())
			.isEqualTo(new MessageContent.LinkButton(MessageKind.PRODUCT, "Kopi", "Kopi Gayo " + "x".repeat(90),
					"https://toko.test/kopi.PNG?v=1", "Visit Product", "https://toko.test/kopi"));
	}

	@Test
	void productNeedsNeitherDescriptionNorPicture() {
		send(1, "product", """
				{"name": "Kopi", "permalink": "https://toko.test/kopi",
				 "images": [{"src": "https://toko.test/kopi.webp?x=.png"}]}""");
		assertThat(onlySent().content()).isEqualTo(new MessageContent.LinkButton(MessageKind.PRODUCT, "Kopi", null,
				null, "Visit Product", "https://toko.test/kopi"));
	}

	@Test
	void orderGoesOutAsALinkButton() {
		send(1, "created_order_data", """
				{"woo_response": {"line_items": [{"name": "Kopi"}]}, "order_url": "https://toko.test/order/1"}""");
		assertThat(onlySent().content()).isEqualTo(new MessageContent.LinkButton(MessageKind.ORDER, "Kopi", null, null,
				"Visit Order", "https://toko.test/order/1"));
	}

	@Test
	void incompleteProductsAreExceptionsAndOtherJsonCrashesTheServer() {
		assertThat(send(1, "product", "{\"name\": \"Kopi\"}").messages())
			.containsExactly("Undefined array key \"permalink\"");
		assertThat(send(1, "created_order_data", "{}").messages()).containsExactly("Undefined array key \"name\"");
		for (String crash : List.of("\"x\"", "[]", "{", "null")) {
			assertThat(send(1, "product", crash).status()).as(crash).isEqualTo(500);
		}
		assertThat(this.client.header("Accept", "*/*").post(SEND, to(1, "product", "1")).header("Content-Type"))
			.startsWith("text/html");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void resetEmptiesTheOutbox() {
		send(1, "message", "x");
		this.sandbox.reset();
		assertThat(this.sandbox.sentMessages()).isEmpty();
		assertThat(this.client.get(CONVERSATIONS).ids("conversation")).startsWith(25L);
		assertThat(message(send(1, "message", "x")).path("id").asInt()).isEqualTo(43);
	}

	@Test
	void emptyAccountCanSendOnceItHasAContact() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().contacts(0).start()) {
			SandboxClient client = new SandboxClient(sandbox);
			assertThat(client.post(SEND, to(1, "message", "x")).remark()).isEqualTo("exception");
			client.post(STORE, rudiWith("mobile", "81200000001"));
			assertThat(client.post(SEND, to(1, "message", "x")).data().path("conversation_id").asInt()).isEqualTo(28);
			assertThat(sandbox.sentMessages()).hasSize(1);
		}
	}

	private SandboxMessage onlySent() {
		assertThat(this.sandbox.sentMessages()).hasSize(1);
		return this.sandbox.sentMessages().get(0);
	}

	private SandboxClient.Reply file(String field, String name, byte[] content, String... more) {
		return this.client.post(SEND, multipartTo(1, more).file(field, name, content));
	}

	private static JsonNode message(SandboxClient.Reply reply) {
		assertThat(reply.messages()).containsExactly("Message sent successfully");
		return reply.data().path("message");
	}

	private static byte[] content(String field) {
		return switch (field) {
			case "image" -> Multipart.PNG;
			case "document" -> Multipart.PDF;
			case "video" -> Multipart.MP4;
			default -> Multipart.MP3;
		};
	}

}
