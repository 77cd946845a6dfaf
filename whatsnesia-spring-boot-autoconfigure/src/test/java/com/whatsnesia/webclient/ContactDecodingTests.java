package com.whatsnesia.webclient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * How contacts are read from answers of every shape.
 */
class ContactDecodingTests {

	private static final NewContact NEW = NewContact.of("A", "B", PhoneNumber.of("62", "8"));

	@Test
	void keepsWhatItDoesNotModel() {
		Contact contact = contact(
				"\"id\":1,\"loyalty\":{\"points\":[1,2]},\"email\":\"a\",\"blocked_by\":3,\"note\":null");
		assertThat(contact.additionalFields()).hasSize(4)
			.containsEntry("email", "a")
			.containsEntry("blocked_by", 3)
			.containsEntry("note", null)
			.containsEntry("loyalty", Map.of("points", List.of(1, 2)));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void readsEveryShapeOfAField(String field, Object expected) {
		Contact contact = contact("\"id\":1,\"lastname\":\"Santoso\"," + field);
		assertThat(contact.lastName()).isEqualTo("Santoso");
		assertThat(contact).extracting(value(field)).isEqualTo(expected);
	}

	static Stream<Arguments> shapes() {
		return Stream.of(Arguments.of("\"details\":null", Map.of()), Arguments.of("\"details\":[]", Map.of()),
				Arguments.of("\"details\":{\"a\":\"b\"}", Map.of("a", "b")),
				Arguments.of("\"details\":{\"a\":1}", Map.of("a", "1")), Arguments.of("\"details\":\"x\"", Map.of()),
				Arguments.of("\"address\":null", null), Arguments.of("\"address\":[]", null),
				Arguments.of("\"address\":\"x\"", null),
				Arguments.of("\"address\":{\"city\":\"Bandung\",\"zone\":1}", Address.of("Bandung", "", "", "")),
				Arguments.of("\"is_blocked\":1", true), Arguments.of("\"is_blocked\":0", false),
				Arguments.of("\"is_blocked\":\"1\"", true), Arguments.of("\"is_blocked\":\"0\"", false),
				Arguments.of("\"is_blocked\":true", true), Arguments.of("\"is_blocked\":null", false),
				Arguments.of("\"is_blocked\":{}", false), Arguments.of("\"is_blocked\":\"maybe\"", false),
				Arguments.of("\"mobile\":81200000001", "81200000001"), Arguments.of("\"mobile\":{}", null),
				Arguments.of("\"mobile\":[1]", null), Arguments.of("\"status\":\"7\"", 7L),
				Arguments.of("\"status\":\"new\"", null), Arguments.of("\"status\":99999999999", 99999999999L),
				Arguments.of("\"status\":99999999999999999999", null), Arguments.of("\"status\":1.5", null),
				Arguments.of("\"status\":{\"a\":[1]}", null), Arguments.of("\"user_id\":\"5\"", 5L),
				Arguments.of("\"created_at\":\"2026-03-01T03:00:00.000000Z\"", Instant.parse("2026-03-01T03:00:00Z")),
				Arguments.of("\"created_at\":\"yesterday\"", null), Arguments.of("\"created_at\":{}", null),
				Arguments.of("\"created_at\":null", null));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"firstname\":\"Budi\"", "\"id\":null", "\"id\":0", "\"id\":-1", "\"id\":{}", "\"id\":\"x\"" })
	void contactWithoutAnIdIsASuccessThatCanNotBeRead(String fields) {
		assertThat(failure("{\"status\":\"success\",\"data\":{\"contact\":{" + fields + "}}}"))
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.DONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"status\":\"success\"}", "{\"status\":\"success\",\"data\":null}",
			"{\"status\":\"success\",\"data\":[]}", "{\"status\":\"success\",\"data\":{}}",
			"{\"status\":\"success\",\"data\":\"x\"}", "{\"status\":\"success\",\"data\":{\"contact\":null}}",
			"{\"status\":\"success\",\"data\":{\"contact\":[]}}", "{\"status\":\"success\",\"message\":{},\"data\":7}",
			"{\"status\":\"success\",\"message\":[[\"Done\"],[[1,{}]],{\"a\":[2]}],\"remark\":[[\"x\"]]}" })
	void successWithoutDataIsDone(String body) {
		assertThat(failure(body)).satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.DONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "7", "\"success\"", "{}", "{\"message\":\"success\"}", "{\"status\":null}",
			"{\"status\":true}", "{\"status\":\"SUCCESS\"}", "{\"status\":\"success\"} trailing",
			"{\"status\":\"success\"}{\"status\":\"success\"}", "{\"status\":[\"success\"]}",
			"{\"status\":\"error\",\"status\":\"success\"}", "{\"status\":\"success\",\"status\":\"error\"}" })
	void whatIsNoSuccessIsNeverTakenForOne(String body) {
		assertThat(failure(body)).satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN));
	}

	@Test
	void byteOrderMarkAndWrongCharsetDoNotMatter() {
		try (StubServer server = StubServer.replying(Reply.of(200, "text/plain; charset=utf-16",
				"\uFEFF{\"status\":\"success\",\"data\":{\"contact\":{\"id\":1,\"firstname\":\"Ñyoman 🌸\"}}}"))) {
			run(server, (contacts) -> assertThat(contacts.create(NEW).block().firstName()).isEqualTo("Ñyoman 🌸"));
		}
	}

	@Test
	void errorWithDataIsAnError() {
		try (StubServer server = StubServer.replying(Reply.json(200,
				"{\"status\":\"error\",\"data\":{\"contacts\":{\"current_page\":1,\"last_page\":1,\"data\":[]}}}"))) {
			run(server, (contacts) -> assertThat(catchThrowable(() -> contacts.list(ContactQuery.all()).block()))
				.isInstanceOf(UnexpectedResponseException.class));
		}
	}

	@ParameterizedTest
	@MethodSource
	void textsOfAnySizeAreReadInTimeAndShownInPart(String texts) {
		try (StubServer server = StubServer
			.replying(Reply.json(200, "{\"status\":\"error\",\"remark\":\"exception\"," + texts + "}"))) {
			run(server,
					(contacts) -> assertThat(catchThrowable(() -> contacts.create(NEW).block(Duration.ofSeconds(20))))
						.isExactlyInstanceOf(UpstreamException.class)
						.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(30_000)));
		}
	}

	static Stream<String> textsOfAnySizeAreReadInTimeAndShownInPart() {
		return Stream.of("\"message\":\"" + "1".repeat(1_000_000) + "\"",
				"\"message\":\"" + "a".repeat(1_000_000) + "\"",
				"\"message\":[" + "\"select x \",".repeat(100_000) + "null]");
	}

	private static String value(String field) {
		return Map.of("is_blocked", "blocked", "user_id", "userId", "created_at", "createdAt")
			.getOrDefault(field.split("\"")[1], field.split("\"")[1]);
	}

	private static Contact contact(String fields) {
		Contact[] contact = new Contact[1];
		try (StubServer server = StubServer
			.replying(Reply.json(200, "{\"status\":\"success\",\"remark\":\"contact_created\",\"message\":[\"Done\"],"
					+ "\"data\":{\"contact\":{" + fields + "}}}"))) {
			run(server, (contacts) -> contact[0] = create(contacts));
		}
		return contact[0];
	}

	private static UnexpectedResponseException failure(String body) {
		Throwable[] failure = new Throwable[1];
		try (StubServer server = StubServer.replying(Reply.json(200, body))) {
			run(server, (contacts) -> failure[0] = catchThrowable(() -> create(contacts)));
		}
		return assertThat(failure[0]).asInstanceOf(InstanceOfAssertFactories.type(UnexpectedResponseException.class))
			.actual();
	}

	private static Contact create(ContactOperations contacts) {
		return contacts.create(NEW).block();
	}

	private static void run(StubServer server, Consumer<ContactOperations> test) {
		Connector.REACTOR_NETTY.connectedTo(server)
			.run((context) -> test.accept(context.getBean(ContactOperations.class)));
	}

}
