package com.whatsnesia.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the API refuses to send. None of it may reach WhatsApp.
 */
class MessageInputTests extends AbstractSandboxTests {

	private static final String EMPTY = "The message should not be empty.";

	private static final String EMPTY_TEXT = "(#100) The parameter text['body'] is required.";

	private static final int KILOBYTE = 1024;

	@AfterEach
	void nothingWasSent() {
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void numberAndContentAreRequired() {
		assertThat(this.client.post(SEND, Map.of()).messages()).containsExactly("The mobile code field is required.",
				"The mobile field is required.", EMPTY);
		assertThat(this.client.post(SEND_TEMPLATE, Map.of()).messages()).containsExactly(
				"The mobile code field is required.", "The mobile field is required.",
				"The template id field is required.");
		assertThat(send(1, "message", "  ").messages()).containsExactly(EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+81200000001", "812 0000", "abc" })
	void numberConsistsOfDigits(String mobile) {
		for (String path : new String[] { SEND, SEND_TEMPLATE }) {
			assertThat(this.client
				.post(path, Map.of("mobile_code", "62", "mobile", mobile, "message", "x", "template_id", "5"))
				.messages()).containsExactly("The mobile format is invalid.");
		}
	}

	@Test
	void textMustBeAString() {
		assertThat(this.client.postJson(SEND, """
				{"mobile_code": "62", "mobile": "81200000001", "message": ["x"]}""").messages())
			.containsExactly("The message must be a string.");
	}

	static Stream<Arguments> wrongFiles() {
		byte[] zip = "PK\u0003\u0004 xl/workbook.xml".getBytes(StandardCharsets.ISO_8859_1);
		byte[] movie = "\0\0\0\u0014ftypqt  ".getBytes(StandardCharsets.ISO_8859_1);
		byte[] text = "teks biasa".getBytes(StandardCharsets.ISO_8859_1);
		return Stream.of(arguments("image", Multipart.GIF, "jpg, jpeg, png"),
				arguments("image", Multipart.PDF, "jpg, jpeg, png"), arguments("image", text, "jpg, jpeg, png"),
				arguments("image", new byte[0], "jpg, jpeg, png"), arguments("document", text, "pdf, doc, docx"),
				arguments("document", zip, "pdf, doc, docx"), arguments("document", Multipart.PNG, "pdf, doc, docx"),
				arguments("video", movie, "mp4"), arguments("video", Multipart.MP3, "mp4"));
	}

	@ParameterizedTest
	@MethodSource("wrongFiles")
	void filesAreKnownByTheirContent(String field, byte[] content, String types) {
		assertThat(this.client.post(SEND, multipartTo(1).file(field, "a.png.pdf.mp4", content)).messages())
			.containsExactly("The " + field + " must be a file of type: " + types + ".");
	}

	@Test
	void textsAreNoFiles() {
		assertThat(send(1, "image", "x", "message", "y").messages())
			.containsExactly("The image must be a file of type: jpg, jpeg, png.");
	}

	@Test
	void picturesMayHave5120KibibytesAndNotAByteMore() {
		byte[] content = Arrays.copyOf(Multipart.JPG, 5120 * KILOBYTE);
		this.sandbox.fail(SandboxFailure.WHATSAPP_REFUSING);
		assertThat(this.client.post(SEND, multipartTo(1).file("image", "a", content)).remark()).isEqualTo("exception");
		content = Arrays.copyOf(content, 5120 * KILOBYTE + 1);
		assertThat(this.client.post(SEND, multipartTo(1).file("image", "a", content)).messages())
			.containsExactly("The image must not be greater than 5120 kilobytes.");
	}

	@ParameterizedTest
	@CsvSource({ "0, 107.6", "-6.9, 0", "0.0, 107.6", "-6.9, -0.00", "-6.9, ''", "'', 107.6" })
	void coordinatesOfZeroAndSingleOnesGoOutAsAnEmptyText(String latitude, String longitude) {
		SandboxClient.Reply reply = send(30, "latitude", latitude, "longitude", longitude);
		assertThat(reply.remark()).isEqualTo("exception");
		assertThat(reply.messages()).containsExactly(EMPTY_TEXT);
		assertThat(conversation(28).path("last_message_at").isNull()).isTrue();
	}

	@Test
	void latitudeOfZeroAloneNeedsALongitude() {
		assertThat(send(1, "latitude", "0").messages())
			.containsExactly("The longitude field is required when latitude is not empty.");
	}

	@Test
	void coordinatesAreNumbers() {
		assertThat(send(1, "latitude", "-6,9", "longitude", "timur").messages())
			.containsExactly("The latitude must be a number.", "The longitude must be a number.");
	}

	@Test
	void idsOfPreparedMessagesAreIntegersAndZeroIsNone() {
		assertThat(send(1, "cta_url_id", "abc").messages()).containsExactly("The cta url id must be an integer.");
		assertThat(send(1, "interactive_list_id", "1.5").messages())
			.containsExactly("The interactive list id must be an integer.");
		assertThat(send(1, "cta_url_id", "0").messages()).containsExactly(EMPTY_TEXT);
		assertThat(send(1, "interactive_list_id", "0").messages()).containsExactly(EMPTY_TEXT);
	}

	@Test
	void blockedContactsAreNotSentTo() {
		for (SandboxClient.Reply reply : new SandboxClient.Reply[] { send(7, "message", "x"),
				sendTemplate(7, "template_id", "5") }) {
			assertThat(reply.remark()).isEqualTo("not_found");
			assertThat(reply.messages()).singleElement().asString().endsWith("because they have been blocked.");
		}
	}

	@Test
	void validationComesFirst() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_ACCOUNT_MISSING);
		this.sandbox.fail(SandboxFailure.PLAN_WITHOUT_INTERACTIVE);
		assertThat(send(99, "cta_url_id", "x", "from_number", "1").remark()).isEqualTo("validation_error");
		assertThat(sendTemplate(99, "template_id", "").remark()).isEqualTo("validation_error");
	}

}
