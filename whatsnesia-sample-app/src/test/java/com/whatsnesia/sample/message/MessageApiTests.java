package com.whatsnesia.sample.message;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.MessageKind;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link MessageApiController}: one message at a time.
 */
@SampleTest
class MessageApiTests {

	private static final String MESSAGES = "/api/messages";

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					TEXT             | "kind": "text", "text": "Halo"
					LOCATION         | "kind": "location", "latitude": -6.2088, "longitude": 106.8456
					LOCATION         | "kind": "LOCATION", "latitude": -6.2, "longitude": 106.8, "place": "Kantor", "address": "Jl."
					CTA_URL          | "kind": "cta_url", "ctaUrlId": 1
					CTA_URL          | "kind": "cta-url", "ctaUrlId": "1"
					INTERACTIVE_LIST | "kind": "interactive_list", "interactiveListId": 1
					INTERACTIVE_LIST | "kind": "interactive-list", "interactiveListId": 1
					CTA_URL          | "kind": "product", "name": "Kopi", "description": "Arabika", "link": "https://shop.example/1"
					CTA_URL          | "kind": "order", "name": "Kopi", "link": "https://shop.example/orders/1"
					""",
			quoteCharacter = '`')
	void sendsEachKindWithoutAFile(String type, String fields) {
		accepted(json("{\"to\": \"0812 0000 0001\", %s}".formatted(fields))).jsonPath("$.type")
			.isEqualTo(type)
			.jsonPath("$.conversationId")
			.isEqualTo(1)
			.jsonPath("$.id")
			.isEqualTo(43)
			.jsonPath("$.whatsAppMessageId")
			.isNotEmpty()
			.jsonPath("$.createdAt")
			.isNotEmpty();
	}

	@Test
	void sendsWhereAPlaceIs() {
		accepted(json("""
				{"kind": "location", "to": "+6281200000001", "latitude": -6.2088, "longitude": 106.8456,
				 "place": "Kantor", "address": "Jl. Sudirman 1"}""")).jsonPath("$.location.latitude")
			.isEqualTo(-6.2088)
			.jsonPath("$.location.name")
			.isEqualTo("Kantor")
			.jsonPath("$.location.address")
			.isEqualTo("Jl. Sudirman 1");
		assertSent(new MessageContent.Place("-6.2088", "106.8456", "Kantor", "Jl. Sudirman 1"));
	}

	@Test
	void sendsAProductWithItsImage() {
		accepted(json("""
				{"kind": "product", "to": "+6281200000001", "name": "Kopi", "description": "Arabika",
				 "link": "https://shop.example/1", "image": "https://shop.example/1.png"}"""))
			.jsonPath("$.additionalFields.product_data.images[0].src")
			.isEqualTo("https://shop.example/1.png");
		assertSent(new MessageContent.LinkButton(MessageKind.PRODUCT, "Kopi", "Arabika", "https://shop.example/1.png",
				"Visit Product", "https://shop.example/1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "image", "document", "video", "audio" })
	void sendsEachKindOfFile(String kind) {
		byte[] content = Map
			.of("image", SampleFiles.JPEG, "document", SampleFiles.PDF, "video", SampleFiles.MP4, "audio",
					SampleFiles.MP3)
			.get(kind);
		accepted(file(kind, Map.of(), "Ber\u00e9s.bin", content)).jsonPath("$.type")
			.isEqualTo(kind.toUpperCase())
			.jsonPath("$.conversationId")
			.isEqualTo(1)
			.jsonPath("$.media.kind")
			.isEqualTo(kind);
	}

	@Test
	void sendsACaptionAndTheNameOfADocument() {
		accepted(file("document", Map.of("caption", "Katalog"), "Katalog \u00e9.pdf", SampleFiles.PDF))
			.jsonPath("$.media.caption")
			.isEqualTo("Katalog")
			.jsonPath("$.media.filename")
			.isEqualTo("Katalog \u00e9.pdf");
		assertSent(new MessageContent.MediaFile(MessageKind.DOCUMENT, "Katalog \u00e9.pdf", "application/pdf",
				SampleFiles.PDF.length, "Katalog"));
	}

	@Test
	void sendsFromAnotherNumber() {
		accepted(json("""
				{"kind": "text", "to": "+6281200000001", "text": "Halo", "from": "622112345672"}"""))
			.jsonPath("$.whatsAppAccountId")
			.isEqualTo(2);
		assertThat(this.sandbox.sentMessages())
			.extracting(SandboxMessage::from, SandboxMessage::to, SandboxMessage::text)
			.containsExactly(tuple("622112345672", "6281200000001", "Halo"));
	}

	@Test
	void tellsWhatToDoAboutAnUnknownContact() {
		problem(json("""
				{"kind": "text", "to": "+6281200000077", "text": "Halo"}"""), HttpStatus.CONFLICT)
			.jsonPath("$.operation")
			.isEqualTo("inbox.send")
			.jsonPath("$.outcome")
			.isEqualTo("NOT_DONE")
			.jsonPath("$.remedy")
			.value(String.class, (remedy) -> assertThat(remedy).contains("Create a contact"));
	}

	@Test
	void tellsWhatToDoAboutAFileOfTheWrongType() {
		problem(file("image", Map.of(), "a.jpg", SampleFiles.GIF), HttpStatus.UNPROCESSABLE_CONTENT)
			.jsonPath("$.outcome")
			.isEqualTo("NOT_DONE")
			.jsonPath("$.remedy")
			.value(String.class, (remedy) -> assertThat(remedy).contains("JPEG or PNG"));
	}

	@Test
	void refusesAnImageThatIsTooLargeBeforeItIsSent() {
		problem(file("image", Map.of(), "a.jpg", SampleFiles.padded(SampleFiles.JPEG, 5 * 1024 * 1024 + 1)),
				HttpStatus.UNPROCESSABLE_CONTENT)
			.jsonPath("$.outcome")
			.isEqualTo("NOT_DONE");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void tellsThatAMessageMayHaveArrived() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		problem(json("""
				{"kind": "text", "to": "+6281200000001", "text": "Halo"}"""), HttpStatus.BAD_GATEWAY)
			.jsonPath("$.outcome")
			.isEqualTo("UNKNOWN")
			.jsonPath("$.remedy")
			.value(String.class, (remedy) -> assertThat(remedy).contains("may have arrived"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly("Halo");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"to": "+6281200000001", "text": "Halo"                                | 'kind' is missing
					"kind": "text", "to": "+6281200000001"                                | 'text' is missing
					"kind": "text", "to": "+6281200000001", "text": " "                   | 'text' must not be blank
					"kind": "text", "to": "me", "text": "Halo"                            | 'number' is not a phone number: NOT_A_NUMBER
					"kind": "text", "text": "Halo"                                        | 'number' is not a phone number: NOT_A_NUMBER
					"kind": "image", "to": "+6281200000001"                               | 'file' is missing
					"kind": "location", "to": "+6281200000001", "latitude": 1             | 'longitude' is missing
					"kind": "location", "to": "+6281200000001", "latitude": "6,2", "longitude": 1 | 'latitude' must be a number
					"kind": "cta_url", "to": "+6281200000001", "ctaUrlId": 1.5            | 'ctaUrlId' must be a whole number
					"kind": "location", "to": "+6281200000001", "latitude": 91, "longitude": 1 | 'latitude' must be from -90 to 90
					""",
			quoteCharacter = '`')
	void tellsWhatIsWrongWithAMessage(String fields, String detail) {
		problem(json("{" + fields + "}"), HttpStatus.BAD_REQUEST).jsonPath("$.detail").isEqualTo(detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"kind": "location", "latitude": 1, "longitude": 1, "text": "Halo" | text
					"kind": "text", "text": "Halo", "latitude": 1                     | latitude
					"kind": "cta_url", "ctaUrlId": 1, "interactiveListId": 1          | interactiveListId
					"kind": "order", "name": "Kopi", "link": "https://shop.example/1", "image": "https://shop.example/1.png" | image
					""",
			quoteCharacter = '`')
	void doesNotDropWhatIsOfAnotherKind(String fields, String name) {
		problem(json("{\"to\": \"+6281200000001\", %s}".formatted(fields)), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.isEqualTo("'%s' would not be sent with this kind of message".formatted(name));
	}

	@Test
	void doesNotDropWhatIsBesideAFile() {
		problem(file("audio", Map.of("caption", "Halo"), "a.mp3", SampleFiles.MP3), HttpStatus.BAD_REQUEST)
			.jsonPath("$.detail")
			.isEqualTo("'caption' would not be sent with this kind of message");
		problem(file("text", Map.of("text", "Halo"), "a.mp3", SampleFiles.MP3), HttpStatus.BAD_REQUEST)
			.jsonPath("$.detail")
			.isEqualTo("'file' would not be sent with this kind of message");
	}

	@Test
	void doesNotDropWhatIsMisspelled() {
		problem(json("""
				{"kind": "image", "to": "+6281200000001", "captoin": "Halo"}"""), HttpStatus.BAD_REQUEST)
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("captoin"));
	}

	@Test
	void missesAFileThatIsNone() {
		problem(file("image", Map.of(), "", SampleFiles.JPEG), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.isEqualTo("'file' is missing");
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		Map.of("kind", "image", "to", "+6281200000001", "file", "a text").forEach(parts::part);
		problem(this.client.post().uri(MESSAGES).body(BodyInserters.fromMultipartData(parts.build())),
				HttpStatus.BAD_REQUEST)
			.jsonPath("$.detail")
			.isEqualTo("'file' is missing");
	}

	@Test
	void tellsOfABodyThatIsNone() {
		problem(this.client.post()
			.uri(MESSAGES)
			.contentType(MediaType.parseMediaType("multipart/form-data; boundary=x"))
			.bodyValue("no parts"), HttpStatus.BAD_REQUEST).jsonPath("$.detail").isNotEmpty();
	}

	@Test
	void refusesOtherFormats() {
		this.client.post()
			.uri(MESSAGES)
			.contentType(MediaType.TEXT_PLAIN)
			.bodyValue("Halo")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.expectBody();
	}

	private WebTestClient.RequestHeadersSpec<?> json(String message) {
		return this.client.post().uri(MESSAGES).contentType(MediaType.APPLICATION_JSON).bodyValue(message);
	}

	private WebTestClient.RequestHeadersSpec<?> file(String kind, Map<String, String> more, String filename,
			byte @Nullable [] content) {
		Map<String, String> fields = new HashMap<>(more);
		fields.put("kind", kind);
		fields.put("to", "+6281200000001");
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		fields.forEach(parts::part);
		parts.part("file", content, MediaType.APPLICATION_OCTET_STREAM).filename(filename);
		return this.client.post().uri(MESSAGES).body(BodyInserters.fromMultipartData(parts.build()));
	}

	private void assertSent(MessageContent content) {
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::content)
			.containsExactly(tuple("6281200000001", content));
	}

	private static WebTestClient.BodyContentSpec accepted(WebTestClient.RequestHeadersSpec<?> request) {
		return request.exchange().expectStatus().isAccepted().expectBody();
	}

	private static WebTestClient.BodyContentSpec problem(WebTestClient.RequestHeadersSpec<?> request,
			HttpStatus status) {
		return request.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody();
	}

}
