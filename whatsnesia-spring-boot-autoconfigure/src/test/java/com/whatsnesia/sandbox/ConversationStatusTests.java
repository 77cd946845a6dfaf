package com.whatsnesia.sandbox;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationStatusTests extends AbstractSandboxTests {

	private static final String NOT_AN_INTEGER = "The status must be an integer.";

	private static final String INVALID = "The selected status is invalid.";

	private static final String REQUIRED = "The status field is required.";

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "2, 2", "3, 3", "+1, 1" })
	void statusIsChanged(String sent, int status) {
		SandboxClient.Reply reply = this.client.post(STATUS + 4, Map.of("status", sent));
		assertThat(reply.remark()).isEqualTo("status_updated");
		assertThat(reply.json().has("data")).isFalse();
		assertThat(conversation(4).path("status").asInt()).isEqualTo(status);
		assertThat(this.client.get(CONVERSATIONS + "?paginate=1000&status=" + status).ids("conversation")).contains(4L);
	}

	@ParameterizedTest
	@CsvSource({ "2, 2", "'\"2\"', 2", "true, 1" })
	void statusIsReadFromJson(String sent, int status) {
		assertThat(this.client.postJson(STATUS + 1, "{\"status\": " + sent + "}").remark()).isEqualTo("status_updated");
		assertThat(conversation(1).path("status").asInt()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "4, " + INVALID, "9, " + INVALID, "-1, " + INVALID, "1.0, " + NOT_AN_INTEGER, "01, " + NOT_AN_INTEGER,
			"'', " + REQUIRED, "' ', " + REQUIRED })
	void otherStatusesAreRefused(String sent, String message) {
		SandboxClient.Reply reply = this.client.post(STATUS + 1, Map.of("status", sent));
		assertThat(reply.remark()).isEqualTo("validation_error");
		assertThat(reply.messages()).containsExactly(message);
		assertThat(conversation(1).path("status").asInt()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "1.5" })
	void whatIsNeitherAnIntegerNorAStatusHasTwoErrors(String sent) {
		assertThat(this.client.post(STATUS + 1, Map.of("status", sent)).messages()).containsExactly(NOT_AN_INTEGER,
				INVALID);
	}

	@Test
	void jsonNullIsMissing() {
		assertThat(this.client.postJson(STATUS + 1, "{\"status\": null}").messages()).containsExactly(REQUIRED);
		assertThat(this.client.postJson(STATUS + 1, "{\"status\": []}").messages()).containsExactly(NOT_AN_INTEGER,
				INVALID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999", "abc", "0" })
	void validationComesBeforeTheConversation(String id) {
		assertThat(this.client.post(STATUS + id, Map.of("status", "4")).messages()).containsExactly(INVALID);
		assertThat(this.client.post(STATUS + id, Map.of("status", "1")).messages())
			.containsExactly("Conversation not found");
	}

	@Test
	void changeKeepsTheRest() {
		String before = conversation(2).toString();
		this.client.post(STATUS + 2, Map.of("status", "3"));
		assertThat(conversation(2).toString().replaceFirst("\"status\":3", "\"status\":1")).isEqualToIgnoringCase(
				before.replaceFirst("(\"updated_at\":\")[^\"]+", "$1" + conversation(2).path("updated_at").asString()));
		assertThat(before).doesNotContain(conversation(2).path("updated_at").asString());
	}

}
