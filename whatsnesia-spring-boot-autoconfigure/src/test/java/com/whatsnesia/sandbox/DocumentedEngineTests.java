package com.whatsnesia.sandbox;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentedEngineTests extends AbstractSandboxTests {

	@BeforeEach
	void imitateTheDocumentation() {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
	}

	@Test
	void updateKeepsWhatIsNotSent() {
		JsonNode before = contact(1);
		SandboxClient.Reply reply = this.client.post(UPDATE + 1, Map.of("firstname", "Budi Baru", "city", "Jakarta"));
		assertThat(reply.remark()).isEqualTo("contact_created");
		JsonNode after = contact(1);
		assertThat(after.path("full_name").asString()).isEqualTo("Budi Baru Santoso");
		assertThat(after.path("mobile")).isEqualTo(before.path("mobile"));
		assertThat(after.path("address").path("city").asString()).isEqualTo("Jakarta");
		assertThat(after.path("address").path("post_code").asString()).isEqualTo("40111");
	}

	@Test
	void updateClearsWhatIsSentEmpty() {
		this.client.post(UPDATE + 1, Map.of("city", ""));
		assertThat(contact(1).path("address").path("city").asString()).isEmpty();
		assertThat(contact(1).path("address").path("state").asString()).isEqualTo("Jawa Barat");
	}

	@Test
	void updateLeavesMissingValuesMissing() {
		this.client.post(UPDATE + 4, Map.of("firstname", "Nyoman"));
		assertThat(contact(4).path("firstname").asString()).isEqualTo("Nyoman");
		assertThat(contact(4).path("lastname").isNull()).isTrue();
		assertThat(contact(4).path("address").isNull()).isTrue();
	}

	@Test
	void updateDerivesTheCountryAnew() {
		this.client.post(UPDATE + 1, Map.of("mobile_code", "65"));
		assertThat(contact(1).path("address").path("country").asString()).isEqualTo("Singapore");
		assertThat(contact(1).path("address").path("city").asString()).isEqualTo("Bandung");
	}

	@Test
	void updateValidatesWhatIsSent() {
		assertThat(this.client.post(UPDATE + 1, Map.of("firstname", " ", "mobile", "+1")).messages())
			.containsExactly("The firstname field is required.", "The mobile format is invalid.");
		assertThat(this.client.post(UPDATE + 1, Map.of("mobile", "81200000002")).messages())
			.containsExactly("The mobile has already been taken.");
		assertThat(this.client.post(UPDATE + 99999, Map.of()).remark()).isEqualTo("unknown_contact");
		assertThat(contact(1).path("full_name").asString()).isEqualTo("Budi Santoso");
	}

	@Test
	void listSpeaksAsDocumented() {
		SandboxClient.Reply list = this.client.get(LIST);
		assertThat(list.remark()).isEqualTo("contact_list");
		assertThat(list.messages()).containsExactly("Contact list fetched successfully");
		assertThat(list.ids()).hasSize(20);
	}

	@Test
	void sendToAnUnknownNumberCreatesContactAndConversation() {
		SandboxClient.Reply reply = send(77, "message", "Halo");
		assertThat(reply.remark()).isEqualTo("success");
		assertThat(reply.data().path("conversation_id").asInt()).isEqualTo(28);
		JsonNode contact = contact(46);
		assertThat(contact.path("full_name").asString()).isEqualTo("+6281200000077");
		assertThat(contact.path("firstname").isNull()).isTrue();
		assertThat(conversation(28).path("contact").path("id").asInt()).isEqualTo(46);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000077");
		assertThat(send(77, "message", "Lagi").data().path("conversation_id").asInt()).isEqualTo(28);
		assertThat(total()).isEqualTo(46);
	}

	@Test
	void sentTemplateAnswersSuccess() {
		SandboxClient.Reply reply = sendTemplate(78, "template_id", "5");
		assertThat(reply.remark()).isEqualTo("success");
		assertThat(reply.data().propertyNames()).containsExactly("conversation_id", "message");
		assertThat(reply.data().path("conversation_id").asInt()).isEqualTo(28);
		assertThat(reply.data().path("message").path("conversation_id").asInt()).isEqualTo(28);
		assertThat(reply.data().path("message").path("whatsapp_message_id").asString())
			.isEqualTo(this.sandbox.sentMessages().get(0).id());
		assertThat(sendTemplate(1, "template_id", "2").remark()).isEqualTo("not_found");
	}

	@Test
	void conversationCanBeUnread() {
		assertThat(this.client.get(CONVERSATIONS + "?status=4").ids("conversation")).isEmpty();
		assertThat(this.client.post(STATUS + 3, Map.of("status", "4")).remark()).isEqualTo("status_updated");
		assertThat(this.client.get(CONVERSATIONS + "?status=4").ids("conversation")).containsExactly(3L);
		assertThat(conversation(3).path("status").asInt()).isEqualTo(4);
		assertThat(this.client.post(STATUS + 3, Map.of("status", "5")).messages())
			.containsExactly("The selected status is invalid.");
	}

	@Test
	void sendsFailAsRecorded() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_UNREACHABLE);
		assertThat(sendTemplate(1, "template_id", "5").remark()).isEqualTo("exception");
		assertThat(send(7, "message", "x").remark()).isEqualTo("not_found");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

}
