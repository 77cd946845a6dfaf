package com.whatsnesia.webclient;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

import com.whatsnesia.PageQuery;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.template.TemplateStatus;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How conversations, templates and sent messages are read from answers of every shape.
 */
class MessagingDecodingTests {

	@ParameterizedTest
	@CsvSource({ "0, NONE, 0", "1, DONE, 1", "2, PENDING, 2", "3, IMPORTANT, 3", "4, UNREAD, 4", "5, UNKNOWN, 5",
			"-1, UNKNOWN, -1", "\"3\", IMPORTANT, 3", "null, UNKNOWN,", "\"x\", UNKNOWN,", "[], UNKNOWN,",
			"99999999999999999999, UNKNOWN," })
	void statusOfAConversation(String wire, ConversationStatus status, Long code) {
		Conversation conversation = conversation("\"id\":1,\"status\":" + wire);
		assertThat(conversation.status()).isEqualTo(status);
		assertThat(conversation.statusCode()).isEqualTo(code);
	}

	@Test
	void conversationWithLittle() {
		Conversation conversation = conversation("\"id\":1,\"contact\":null,\"notes\":null,\"last_message_at\":null");
		assertThat(conversation.contact()).isNull();
		assertThat(conversation.notes()).isEmpty();
		assertThat(conversation.tags()).isEmpty();
		assertThat(conversation.lists()).isEmpty();
		assertThat(conversation.lastMessageAt()).isNull();
		assertThat(conversation.needsHumanReply()).isFalse();
	}

	@Test
	void conversationKeepsWhatItDoesNotModel() {
		Conversation conversation = conversation(
				"\"id\":1,\"needs_human_reply\":1,\"assigned_to\":{\"id\":7},\"notes\":[null,{\"id\":2,\"pinned\":1}],"
						+ "\"contact\":{\"id\":5,\"tags\":[{\"id\":3,\"colour\":\"red\"},null],\"lists\":{}}");
		assertThat(conversation.needsHumanReply()).isTrue();
		assertThat(conversation.additionalFields()).isEqualTo(Map.of("assigned_to", Map.of("id", 7)));
		assertThat(conversation.notes()).singleElement()
			.satisfies((note) -> assertThat(note.additionalFields()).containsEntry("pinned", 1));
		assertThat(conversation.tags()).singleElement()
			.satisfies((tag) -> assertThat(tag.additionalFields()).containsEntry("colour", "red"));
		assertThat(conversation.lists()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, PENDING", "1, APPROVED", "2, REJECTED", "3, DISABLED", "4, UNKNOWN", "null, UNKNOWN" })
	void statusOfATemplate(String wire, TemplateStatus status) {
		assertThat(template("\"id\":1,\"status\":" + wire).status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "null|0", "[]|0", "{}|0", "\"x\"|0", "[{\"type\":\"URL\"},null]|1" })
	void buttonsOfATemplate(String wire, int count) {
		assertThat(template("\"id\":1,\"name\":\"x\",\"buttons\":" + wire).buttons()).hasSize(count);
	}

	@Test
	void headersOfTemplates() {
		assertThat(template("\"id\":1,\"header\":null").header()).isNull();
		assertThat(template("\"id\":1,\"header\":[]").header()).isNull();
		assertThat(template("\"id\":1,\"header\":{\"handle\":\"4::a\",\"x\":null}").header())
			.containsEntry("handle", "4::a")
			.containsEntry("x", null);
	}

	@ParameterizedTest
	@CsvSource({ "1, TEXT", "2, IMAGE", "3, VIDEO", "4, DOCUMENT", "5, AUDIO", "6, CTA_URL", "7, UNKNOWN",
			"8, LOCATION", "9, INTERACTIVE_LIST", "null, UNKNOWN" })
	void typeOfAMessage(String wire, MessageType type) {
		assertThat(sent("{\"conversation_id\":1,\"message\":{\"id\":2,\"message_type\":" + wire + "}}").type())
			.isEqualTo(type);
	}

	@Test
	void messageOfAnEngineThatTellsLess() {
		SentMessage message = sent("{\"message\":{\"id\":2,\"conversation_id\":3}}");
		assertThat(message.conversationId()).isEqualTo(3);
		assertThat(message.media()).isNull();
		assertThat(message.location()).isNull();
		assertThat(sent("{\"conversation_id\":4,\"message\":{\"id\":2,\"conversation_id\":3}}").conversationId())
			.isEqualTo(4);
	}

	@Test
	void coordinatesCanBeNumbersOrTexts() {
		SentMessage message = sent("{\"conversation_id\":1,\"message\":{\"id\":2,\"location\":"
				+ "{\"latitude\":-6.5,\"longitude\":\"107.25\",\"name\":null}}}");
		assertThat(message.location().latitude()).isEqualTo(new BigDecimal("-6.5"));
		assertThat(message.location().longitude()).isEqualTo(new BigDecimal("107.25"));
		assertThat(
				sent("{\"conversation_id\":1,\"message\":{\"id\":2,\"location\":{\"latitude\":\"north\"}}}").location()
					.latitude())
			.isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "null|", "99999999999999999|", "\"yesterday\"|", "{}|", "1.5|",
			"\"2026-11-23T06:08:15.812528Z\"|2026-11-23T06:08:15.812528Z",
			"\"2026-11-23T13:08:15+07:00\"|2026-11-23T06:08:15Z",
			"\"2024-02-29T23:59:59.999999Z\"|2024-02-29T23:59:59.999999Z", "\"2026-02-29T06:08:15.812528Z\"|",
			"\"2026-13-01T06:08:15.812528Z\"|", "\"2026-11-23T24:00:00.000000Z\"|", "\"2026-11-23T06:08:60.000000Z\"|",
			"\"2026-11-23T06:08:-5.812528Z\"|", "\"2026-11-23T06:08:1٥.812528Z\"|", "\"2026-11-23 06:08:15.812528Z\"|",
			"\"2026-11-23T06:08:15.81252Z\"|2026-11-23T06:08:15.812520Z" })
	void timesOfEveryShape(String wire, Instant expected) {
		SentMessage message = sent("{\"conversation_id\":1,\"message\":{\"id\":2,\"created_at\":" + wire + "}}");
		assertThat(message.createdAt()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "{}", "{\"conversation_id\":1}", "{\"conversation_id\":1,\"message\":null}",
			"{\"conversation_id\":1,\"message\":{}}", "{\"conversation_id\":1,\"message\":{\"id\":0}}",
			"{\"message\":{\"id\":5}}" })
	void messageWhoseIdsAreMissingWasSentAllTheSame(String data) {
		assertThatExceptionOfType(UnexpectedResponseException.class).isThrownBy(() -> sent(data))
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.DONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",\"data\":null", ",\"data\":[]", ",\"data\":\"x\"", ",\"data\":{}" })
	void templateOfARepairedEngineNeedsNoData(String data) {
		TemplateReceipt receipt = receipt("{\"remark\":\"success\",\"status\":\"success\",\"message\":[]" + data + "}");
		assertThat(receipt).isEqualTo(new TemplateReceipt(true, null, null, null, Map.of(), false));
	}

	@Test
	void templateOfARepairedEngineHasItsIds() {
		TemplateReceipt receipt = receipt("{\"remark\":\"success\",\"status\":\"success\",\"message\":[],\"data\":"
				+ "{\"conversation_id\":7,\"message\":{\"id\":8,\"whatsapp_message_id\":\"wamid.1\"},\"cost\":3}}");
		assertThat(receipt).isEqualTo(new TemplateReceipt(true, 7L, 8L, "wamid.1", Map.of("cost", 3), false));
		assertThat(receipt("{\"status\":\"success\",\"data\":{\"message\":{\"conversation_id\":9}}}").conversationId())
			.isEqualTo(9);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Undefined variable $contact", "Undefined array key \"messages\"", "Message sending failed" })
	void anyOtherFailureOfATemplateStaysUnknown(String message) {
		assertThatExceptionOfType(UpstreamException.class)
			.isThrownBy(() -> receipt("{\"remark\":\"exception\",\"status\":\"error\",\"message\":[\""
					+ message.replace("\"", "\\\"") + "\"]}"))
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN));
	}

	private static Conversation conversation(String fields) {
		return answer(success("{\"conversation\":{" + fields + "}}"), (client) -> client.inbox().details(1));
	}

	private static Template template(String fields) {
		return answer(success("{\"templates\":{\"current_page\":1,\"last_page\":1,\"data\":[{" + fields + "}]}}"),
				(client) -> client.templates().list(PageQuery.first()))
			.content()
			.get(0);
	}

	private static SentMessage sent(String data) {
		return (SentMessage) answer(success(data), (client) -> Sending.TEXT.with(client));
	}

	private static TemplateReceipt receipt(String body) {
		return answer(body, (client) -> client.templates().send(TemplateMessage.of(5, Sending.to())));
	}

	private static String success(String data) {
		return "{\"remark\":\"x\",\"status\":\"success\",\"message\":[\"x\"],\"data\":" + data + "}";
	}

	private static <T> T answer(String body, Function<WhatsnesiaClient, Mono<? extends T>> call) {
		Object[] result = new Object[1];
		try (StubServer server = StubServer.replying(Reply.json(200, body))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				result[0] = call.apply(context.getBean(WhatsnesiaClient.class)).block();
				assertThat(server.requests()).hasSize(1);
			});
		}
		@SuppressWarnings("unchecked") // It was made by the call.
		T typed = (T) result[0];
		return typed;
	}

}
