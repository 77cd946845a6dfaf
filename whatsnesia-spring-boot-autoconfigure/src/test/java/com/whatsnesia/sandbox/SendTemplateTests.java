package com.whatsnesia.sandbox;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SendTemplateTests extends AbstractSandboxTests {

	private static final String SENT = "Undefined variable $conversationId";

	@Test
	void templateIsSentAlthoughTheAnswerIsAnException() {
		SandboxClient.Reply reply = this.client.post(SEND_TEMPLATE,
				multipartTo(30, "template_id", "1", "header_variables[]", "INV-7", "body_variables[]", "Budi")
					.field("body_variables[]", "ABC"));
		assertThat(reply.remark()).isEqualTo("exception");
		assertThat(reply.messages()).containsExactly(SENT);
		assertThat(reply.json().has("data")).isFalse();
		assertThat(this.sandbox.sentMessages()).singleElement().satisfies((sent) -> {
			assertThat(sent.to()).isEqualTo("6281200000030");
			assertThat(sent.content()).isEqualTo(
					new MessageContent.FilledTemplate(1, "order_update", List.of("INV-7"), List.of("Budi", "ABC")));
		});
		assertThat(this.client.get(CONVERSATIONS).ids("conversation")).startsWith(28L);
		assertThat(this.client.delete(DELETE + 30).remark()).isEqualTo("contact_error");
	}

	@Test
	void repeatedTemplateIsSentTwice() {
		sendTemplate(1, "template_id", "5");
		sendTemplate(1, "template_id", "5");
		assertThat(this.sandbox.sentMessages()).hasSize(2);
	}

	@Test
	void variablesMayBeMissing() {
		assertThat(sendTemplate(1, "template_id", "1").messages()).containsExactly(SENT);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.containsExactly(new MessageContent.FilledTemplate(1, "order_update", List.of(), List.of()));
	}

	@Test
	void variablesAreReadFromJson() {
		this.client.postJson(SEND_TEMPLATE, """
				{"mobile_code": "62", "mobile": "81200000001", "template_id": 1, "body_variables": ["a", 2, null]}""");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.containsExactly(new MessageContent.FilledTemplate(1, "order_update", List.of(), List.of("a", "2", "")));
	}

	@Test
	void placeholderOfTheNameAndSingleVariablesAreExceptions() {
		for (Map<String, String> fields : List.of(to(1, "template_id", "1", "body_variables[]", "Hai {{ userName }}"),
				to(1, "template_id", "1", "body_variables", "x"), to(1, "template_id", "1", "header_variables", "x"))) {
			SandboxClient.Reply reply = this.client.post(SEND_TEMPLATE, fields);
			assertThat(reply.remark()).isEqualTo("exception");
			assertThat(reply.messages()).doesNotContain(SENT);
		}
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "999", "2", "3", "4", "abc", "hello_plain", "900000000000005", "0", "-5" })
	void onlyApprovedTemplatesAreFound(String id) {
		SandboxClient.Reply reply = sendTemplate(1, "template_id", id);
		assertThat(reply.remark()).isEqualTo("not_found");
		assertThat(reply.messages()).containsExactly("The template is not found");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "5", "6" })
	void allApprovedTemplatesAreSent(String id) {
		assertThat(sendTemplate(1, "template_id", id).messages()).containsExactly(SENT);
	}

	@Test
	void misspelledIdOfTheVendorsSampleIsMissing() {
		assertThat(sendTemplate(1, "testmplate_id", "5").messages())
			.containsExactly("The template id field is required.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "622112345672", "6299", "+62" })
	void numberToSendFromIsIgnored(String from) {
		assertThat(sendTemplate(1, "template_id", "5", "from_number", from).messages()).containsExactly(SENT);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::from).containsExactly("622112345671");
	}

	@Test
	void onlyContactsCanBeSentTo() {
		assertThat(sendTemplate(99, "template_id", "5").messages()).singleElement()
			.asString()
			.startsWith("SQLSTATE[23000]")
			.contains("Column 'contact_id' cannot be null");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

}
