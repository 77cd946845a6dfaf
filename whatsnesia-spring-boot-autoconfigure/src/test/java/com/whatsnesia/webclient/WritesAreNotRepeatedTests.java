package com.whatsnesia.webclient;

import java.util.function.Function;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.error.WrongBaseUrlException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Each write, each fault after the request was read, each connector: the server counts
 * one request.
 */
class WritesAreNotRepeatedTests {

	private static final String[] HANGS = { "whatsnesia.http.read-timeout=300ms",
			"whatsnesia.http.send-timeout=300ms" };

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("cells")
	void oneRequestArrives(Connector connector, Write write, Fault fault) {
		try (StubServer server = StubServer.replying(fault.reply)) {
			connector.connectedTo(server)
				.withPropertyValues((fault == Fault.HANG) ? HANGS : new String[0])
				.run((context) -> {
					Mono<?> call = write.call.apply(context.getBean(WhatsnesiaClient.class));
					assertThat(server.requests()).as("before the subscription").isEmpty();
					Throwable failure = catchThrowable(call::block);
					assertThat(failure).isExactlyInstanceOf(fault.type)
						.asInstanceOf(InstanceOfAssertFactories.type(WhatsnesiaException.class))
						.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(fault.outcome));
					assertThat(server.requests()).hasSize(1);
					assertThat(server.connections()).isEqualTo(1);
				});
		}
	}

	static Stream<Arguments> cells() {
		return Stream.of(Connector.values())
			.flatMap((connector) -> writes()
				.flatMap((write) -> Stream.of(Fault.values()).map((fault) -> Arguments.of(connector, write, fault))));
	}

	static Stream<Write> writes() {
		NewContact contact = NewContact.of("Budi", "Santoso", Sending.to());
		Stream<Write> writes = Stream.of(new Write("CREATE", (client) -> client.contacts().create(contact)),
				new Write("CREATE_WITH_IMAGE",
						(client) -> client.contacts().create(contact.profileImage(Media.of("me.jpg", Files.JPEG)))),
				new Write("UPDATE", (client) -> client.contacts()
					.update(1, new ContactUpdate("Budi", "Santoso", "62", "81200000001", Address.empty(), null))),
				new Write("DELETE", (client) -> client.contacts().delete(1)),
				new Write("CHANGE_STATUS", (client) -> client.inbox().changeStatus(1, ConversationStatus.DONE)));
		return Stream.concat(writes,
				Stream.of(Sending.values()).map((sending) -> new Write("SEND_" + sending, sending::with)));
	}

	record Write(String name, Function<WhatsnesiaClient, Mono<?>> call) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	enum Fault {

		CUT_AFTER_READ(Reply.cut(), TransportException.class, Outcome.UNKNOWN),

		RESET_AFTER_READ(Reply.reset(), TransportException.class, Outcome.UNKNOWN),

		HANG(Reply.hang(), TransportException.class, Outcome.UNKNOWN),

		CUT_IN_THE_BODY(Reply.raw(Reply.TRUNCATED), TransportException.class, Outcome.UNKNOWN),

		TRUNCATED_JSON(Reply.json(200, "{\"remark\":\"contact_created\",\"status\":\"success\",\"da"),
				UnexpectedResponseException.class, Outcome.UNKNOWN),

		GARBAGE(Reply.json(200, "\u0000garbage"), UnexpectedResponseException.class, Outcome.UNKNOWN),

		EMPTY(Reply.json(200, ""), UnexpectedResponseException.class, Outcome.UNKNOWN),

		HTML(Reply.html(200), UnexpectedResponseException.class, Outcome.UNKNOWN),

		JSON_500(Reply.recorded("050"), UpstreamException.class, Outcome.UNKNOWN),

		HTML_500(Reply.html(500), UpstreamException.class, Outcome.UNKNOWN),

		BAD_GATEWAY(Reply.html(502), UpstreamException.class, Outcome.UNKNOWN),

		GATEWAY_TIMEOUT(Reply.html(504), UpstreamException.class, Outcome.UNKNOWN),

		UNAVAILABLE(Reply.html(503), MaintenanceException.class, Outcome.UNKNOWN),

		RATE_LIMITED(Reply.html(429), RateLimitedException.class, Outcome.NOT_DONE),

		REQUEST_TIMEOUT(Reply.html(408), UnexpectedResponseException.class, Outcome.UNKNOWN),

		FORBIDDEN(Reply.html(403), UnexpectedResponseException.class, Outcome.NOT_DONE),

		PROXY_TOO_LARGE(Reply.html(413), UnexpectedResponseException.class, Outcome.NOT_DONE),

		MAINTENANCE(Reply.recorded("018"), MaintenanceException.class, Outcome.NOT_DONE),

		REDIRECT(Reply.html(307, "Location: http://elsewhere.test/"), WrongBaseUrlException.class, Outcome.NOT_DONE),

		DATABASE_DOWN(Reply.recorded("054"), UpstreamException.class, Outcome.UNKNOWN);

		private final Reply reply;

		private final Class<? extends WhatsnesiaException> type;

		private final Outcome outcome;

		Fault(Reply reply, Class<? extends WhatsnesiaException> type, Outcome outcome) {
			this.reply = reply;
			this.type = type;
			this.outcome = outcome;
		}

	}

}
