package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagingFailureTests extends AbstractSandboxTests {

	private static final String CURL_6 = "cURL error 6: Could not resolve host: graph.facebook.com (see "
			+ "https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://graph.facebook.com/v22.0/";

	private static final String REFUSED_DETAILS = "Recipient phone number not in allowed list: Add recipient phone "
			+ "number to recipient list and try again.";

	private static final String NO_COMMERCE = "Your current plan does not support e-commerce configured messages. "
			+ "Please upgrade your plan.";

	private static final String PRODUCT = "{\"name\": \"Kopi\", \"permalink\": \"https://toko.test\"}";

	@Test
	void unreachableWhatsAppLeaksTheTokenOfTemplatesOnly() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_UNREACHABLE);
		assertThat(send(1, "message", "x").messages()).containsExactly(CURL_6 + "100000000000001/messages");
		assertThat(send(1, "message", "x", "from_number", "622112345672").messages())
			.containsExactly(CURL_6 + "100000000000002/messages");
		assertThat(image().messages()).containsExactly(CURL_6 + "100000000000001/media");
		assertThat(sendTemplate(1, "template_id", "5").messages())
			.containsExactly(CURL_6 + "100000000000001/messages?access_token=ref-local-token-1");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void timeoutLosesTheAnswerButNotTheMessage() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		assertThat(send(2, "message", "x").messages()).singleElement()
			.asString()
			.startsWith("cURL error 28: Operation timed out after 30001 milliseconds")
			.endsWith("/messages");
		image();
		assertThat(sendTemplate(1, "template_id", "5").messages()).singleElement()
			.asString()
			.startsWith("cURL error 28")
			.endsWith("?access_token=ref-local-token-1");
		assertThat(this.sandbox.sentMessages()).extracting((sent) -> sent.content().kind())
			.containsExactly(MessageKind.TEXT, MessageKind.IMAGE, MessageKind.TEMPLATE);
		assertThat(this.client.get(CONVERSATIONS).ids("conversation")).startsWith(25L);
		this.sandbox.recover();
		assertThat(send(2, "message", "x").data().path("message").path("id").asInt()).isEqualTo(43);
	}

	@Test
	void whatWhatsAppWouldRefuseIsNotOutAfterATimeout() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		assertThat(send(1, "latitude", "1").messages()).singleElement().asString().startsWith("(#100)");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void refusalsComeInTwoForms() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_REFUSING);
		String plain = "(#131030) Recipient phone number not in allowed list";
		assertThat(send(1, "message", "x").messages()).containsExactly(plain);
		assertThat(image().messages()).containsExactly(plain);
		assertThat(send(1, "latitude", "1", "longitude", "1").messages()).containsExactly(plain);
		for (SandboxClient.Reply reply : List.of(send(1, "cta_url_id", "1"), send(1, "interactive_list_id", "1"),
				send(1, "product", PRODUCT), sendTemplate(1, "template_id", "5"))) {
			assertThat(reply.messages()).containsExactly(REFUSED_DETAILS);
		}
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void unreadableAnswersOfWhatsAppHaveThreeForms() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_GARBLED);
		assertThat(send(1, "message", "x").messages()).containsExactly("Something went wrong");
		assertThat(send(1, "cta_url_id", "1").messages()).containsExactly("Something went wrong");
		assertThat(image().messages()).containsExactly("Failed to upload media");
		assertThat(sendTemplate(1, "template_id", "5").messages()).containsExactly("Message sending failed");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "WHATSAPP_UNREACHABLE", "WHATSAPP_TIMEOUT", "WHATSAPP_REFUSING", "WHATSAPP_GARBLED" })
	void failedSendsLeaveAnEmptyConversation(SandboxFailure failure) {
		this.sandbox.fail(failure);
		assertThat(send(30, "message", "x").remark()).isEqualTo("exception");
		assertThat(sendTemplate(31, "template_id", "5").remark()).isEqualTo("exception");
		assertThat(conversation(28).path("contact").path("id").asInt()).isEqualTo(30);
		assertThat(conversation(29).path("last_message_at").isNull()).isTrue();
		assertThat(this.client.delete(DELETE + 30).remark()).isEqualTo("contact_deleted");
	}

	@ParameterizedTest
	@CsvSource({ "cta_url_id, 1", "interactive_list_id, 1" })
	void planMayLackInteractiveMessages(String field, String value) {
		this.sandbox.fail(SandboxFailure.PLAN_WITHOUT_INTERACTIVE);
		SandboxClient.Reply reply = send(30, field, value);
		assertThat(reply.remark()).isEqualTo("not_found");
		assertThat(reply.messages())
			.containsExactly("Your current plan does not support interactive messages. Please upgrade your plan.");
		assertThat(conversation(28).isMissingNode()).isTrue();
		this.sandbox.recover();
		this.sandbox.fail(SandboxFailure.PLAN_WITHOUT_ECOMMERCE);
		assertThat(send(30, field, value).remark()).isEqualTo("success");
	}

	@ParameterizedTest
	@EnumSource(names = { "PLAN_WITHOUT_INTERACTIVE", "PLAN_WITHOUT_ECOMMERCE" })
	void commerceNeedsBothFeatures(SandboxFailure failure) {
		this.sandbox.fail(failure);
		assertThat(send(1, "product", PRODUCT).messages()).containsExactly(NO_COMMERCE);
		assertThat(send(1, "created_order_data", "{}").messages()).containsExactly(NO_COMMERCE);
		assertThat(send(1, "message", "x").remark()).isEqualTo("success");
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void missingWhatsAppAccountHasTwoTexts() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_ACCOUNT_MISSING);
		assertThat(send(30, "message", "x").messages()).containsExactly("The whatsapp account is not found");
		assertThat(send(30, "message", "x", "from_number", "622112345671").remark()).isEqualTo("not_found");
		assertThat(sendTemplate(30, "template_id", "5").messages())
			.containsExactly("Please connect your whatsapp account first");
		assertThat(conversation(28).isMissingNode()).isTrue();
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void limitedUploadsConcernFilesAbove2MiBOnly() {
		byte[] largest = Arrays.copyOf(Multipart.JPG, 2 * 1024 * 1024);
		byte[] larger = Arrays.copyOf(largest, largest.length + 1);
		assertThat(this.client.post(SEND, multipartTo(1).file("image", "a", larger)).remark()).isEqualTo("success");
		this.sandbox.fail(SandboxFailure.UPLOADS_LIMITED);
		assertThat(this.client.post(SEND, multipartTo(1).file("image", "a", largest)).remark()).isEqualTo("success");
		assertThat(this.client.post(SEND, multipartTo(1).file("audio", "a", larger)).messages())
			.containsExactly("The message should not be empty.", "The audio failed to upload.");
		assertThat(this.client.post(SEND, multipartTo(1, "message", "x").file("image", "a", larger)).messages())
			.containsExactly("The image failed to upload.");
		assertThat(this.client.post(STORE, rudiMultipart().file("profile_image", "a", larger)).messages())
			.containsExactly("The profile image failed to upload.");
		assertThat(this.sandbox.sentMessages()).hasSize(2);
	}

	@Test
	void documentsAbove8MiBAreTooLargeForTheServer() {
		byte[] content = Arrays.copyOf(Multipart.PDF, 8 * 1024 * 1024);
		assertThat(this.client.post(SEND, multipartTo(1).file("document", "a", content)).messages())
			.containsExactly("The POST data is too large.");
	}

	@Test
	void failuresAnswerInTheOrderOfTheServer() {
		Arrays.stream(SandboxFailure.values())
			.filter((failure) -> failure.name().startsWith("WHATSAPP") || failure == SandboxFailure.UPLOADS_LIMITED
					|| failure == SandboxFailure.PLAN_WITHOUT_ECOMMERCE
					|| failure == SandboxFailure.PLAN_WITHOUT_INTERACTIVE)
			.forEach(this.sandbox::fail);
		assertThat(
				this.client
					.post(SEND,
							multipartTo(30, "product", PRODUCT).file("image", "a",
									Arrays.copyOf(Multipart.PNG, 3_000_000)))
					.messages())
			.containsExactly("The image failed to upload.");
		assertNext(SandboxFailure.PLAN_WITHOUT_ECOMMERCE, NO_COMMERCE);
		assertNext(SandboxFailure.PLAN_WITHOUT_INTERACTIVE, NO_COMMERCE);
		assertNext(SandboxFailure.WHATSAPP_ACCOUNT_MISSING, "The whatsapp account is not found");
		assertThat(send(99, "product", PRODUCT).messages()).singleElement().asString().startsWith("SQLSTATE[23000]");
		assertThat(send(7, "product", PRODUCT).messages()).singleElement().asString().endsWith("blocked.");
		assertNext(SandboxFailure.WHATSAPP_UNREACHABLE, "cURL error 6");
		assertNext(SandboxFailure.WHATSAPP_GARBLED, "Something went wrong");
		assertNext(SandboxFailure.WHATSAPP_REFUSING, REFUSED_DETAILS);
		assertThat(this.sandbox.sentMessages()).isEmpty();
		assertNext(SandboxFailure.WHATSAPP_TIMEOUT, "cURL error 28");
		assertThat(this.sandbox.sentMessages()).hasSize(1);
		assertNext(SandboxFailure.UPLOADS_LIMITED, "Message sent successfully");
	}

	@Test
	void templatesMeetTheSameOrder() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_ACCOUNT_MISSING);
		this.sandbox.fail(SandboxFailure.WHATSAPP_UNREACHABLE);
		Map<String, String> fields = to(7, "template_id", "2");
		assertThat(this.client.post(SEND_TEMPLATE, fields).messages()).singleElement().asString().startsWith("Please");
		this.sandbox.recover(SandboxFailure.WHATSAPP_ACCOUNT_MISSING);
		assertThat(this.client.post(SEND_TEMPLATE, fields).messages()).containsExactly("The template is not found");
		fields.put("template_id", "5");
		assertThat(this.client.post(SEND_TEMPLATE, fields).remark()).isEqualTo("not_found");
		fields.put("mobile", "81200000001");
		assertThat(this.client.post(SEND_TEMPLATE, fields).remark()).isEqualTo("exception");
	}

	private SandboxClient.Reply image() {
		return this.client.post(SEND, multipartTo(1).file("image", "a.png", Multipart.PNG));
	}

	private void assertNext(SandboxFailure failure, String message) {
		assertThat(send(30, "product", PRODUCT).messages()).as(failure.name())
			.singleElement()
			.asString()
			.startsWith(message);
		this.sandbox.recover(failure);
	}

}
