package com.whatsnesia.webclient;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.WhatsnesiaWebClientCustomizer;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which attempts are followed by another, counted by the server.
 */
class RetriesTests {

	private static final Reply PAGE = Reply.recorded("101");

	private static final NewContact CONTACT = NewContact.of("Budi", "Santoso", PhoneNumber.of("62", "81200000001"));

	@ParameterizedTest
	@MethodSource("passingFaults")
	void readIsRepeatedUntilItSucceeds(Connector connector, String fault, Reply reply) {
		try (StubServer server = StubServer.replying(PAGE).first(reply, reply)) {
			connector.connectedTo(server).withPropertyValues(readTimeout(fault)).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThat(contacts.list(ContactQuery.all()).block().content()).hasSize(20);
				assertThat(server.requests()).hasSize(3);
			});
		}
	}

	@ParameterizedTest
	@MethodSource("passingFaults")
	void readFailsWhenItsAttemptsAreUsedUp(Connector connector, String fault, Reply reply) {
		try (StubServer server = StubServer.replying(reply)) {
			connector.connectedTo(server)
				.withPropertyValues(readTimeout(fault), "whatsnesia.retry.max-retries=1")
				.run((context) -> {
					ContactOperations contacts = context.getBean(ContactOperations.class);
					assertThatExceptionOfType(WhatsnesiaException.class)
						.isThrownBy(() -> contacts.list(ContactQuery.all()).block())
						.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE));
					assertThat(server.requests()).hasSize(2 * sentPerAttempt(connector, fault));
				});
		}
	}

	@ParameterizedTest
	@MethodSource("lastingFaults")
	void readIsNotRepeatedAfterALastingFault(Connector connector, Reply reply) {
		try (StubServer server = StubServer.replying(reply)) {
			connector.connectedTo(server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThatExceptionOfType(WhatsnesiaException.class)
					.isThrownBy(() -> contacts.list(ContactQuery.all()).block());
				assertThat(server.requests()).hasSize(1);
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void writeIsRepeatedWhenTheServerSaysWhen(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("151"))
			.first(Reply.html(429, "Retry-After: 0"), Reply.html(503, "Retry-After: 0"))) {
			connector.connectedTo(server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThat(contacts.create(CONTACT).block().id()).isEqualTo(48);
				assertThat(server.requests()).hasSize(3);
				assertThat(server.requests()).extracting((request) -> request.text())
					.containsOnly("firstname=Budi&lastname=Santoso&mobile_code=62&mobile=81200000001");
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void writeIsRepeatedWhenNoConnectionIsMade(Connector connector) {
		AtomicInteger attempts = new AtomicInteger();
		connector.connectedTo(StubServer.closed())
			.withBean(WhatsnesiaWebClientCustomizer.class, () -> counting(attempts))
			.run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThatExceptionOfType(TransportException.class).isThrownBy(() -> contacts.create(CONTACT).block())
					.satisfies((ex) -> {
						assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE);
						assertThat(ex.reason()).isEqualTo(TransportException.Reason.UNREACHABLE);
					});
				assertThat(attempts).hasValue(3);
			});
	}

	@ParameterizedTest
	@EnumSource
	void writeIsRepeatedWhenTheHostIsUnknown(Connector connector) {
		AtomicInteger attempts = new AtomicInteger();
		connector.connectedTo(URI.create("https://unknown-host.invalid/external-api"))
			.withBean(WhatsnesiaWebClientCustomizer.class, () -> counting(attempts))
			.run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThatExceptionOfType(TransportException.class).isThrownBy(() -> contacts.delete(1).block())
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE));
				assertThat(attempts).hasValue(3);
			});
	}

	@ParameterizedTest
	@EnumSource
	void retryAfterBeyondTheDeadlineIsThrown(Connector connector) {
		String inTenMinutes = DateTimeFormatter.RFC_1123_DATE_TIME
			.format(Instant.now().plusSeconds(600).atZone(ZoneOffset.UTC));
		for (String value : List.of("600", inTenMinutes)) {
			try (StubServer server = StubServer.replying(Reply.html(503, "Retry-After: " + value))) {
				connector.connectedTo(server).run((context) -> {
					ContactOperations contacts = context.getBean(ContactOperations.class);
					assertThatExceptionOfType(MaintenanceException.class)
						.isThrownBy(() -> contacts.list(ContactQuery.all()).block())
						.satisfies((ex) -> assertThat(ex.retryAfter()).isBetween(Duration.ofSeconds(590),
								Duration.ofSeconds(600)));
					assertThat(server.requests()).hasSize(1);
				});
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void readEndsAtItsDeadline(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.hang())) {
			connector.connectedTo(server).withPropertyValues("whatsnesia.retry.timeout=300ms").run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> contacts.list(ContactQuery.all()).block(Duration.ofSeconds(10)))
					.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(TransportException.Reason.TIMEOUT));
				assertThat(server.requests()).hasSize(1);
			});
		}
	}

	static Stream<Arguments> passingFaults() {
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream.of(Arguments.of(connector, "cut", Reply.cut()),
					Arguments.of(connector, "reset", Reply.reset()), Arguments.of(connector, "hang", Reply.hang()),
					Arguments.of(connector, "cut in the body", Reply.raw(Reply.TRUNCATED)),
					Arguments.of(connector, "429", Reply.html(429)),
					Arguments.of(connector, "429 with Retry-After", Reply.html(429, "Retry-After: 0")),
					Arguments.of(connector, "502", Reply.html(502)), Arguments.of(connector, "503", Reply.html(503)),
					Arguments.of(connector, "503 with Retry-After", Reply.html(503, "Retry-After: 0")),
					Arguments.of(connector, "503 with a past date",
							Reply.html(503, "Retry-After: Sat, 01 Jan 2022 00:00:00 GMT")),
					Arguments.of(connector, "504", Reply.html(504))));
	}

	static Stream<Arguments> lastingFaults() {
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream
				.of(Reply.html(500), Reply.html(200), Reply.html(400), Reply.html(404), Reply.html(408),
						Reply.json(200, ""), Reply.recorded("004"), Reply.recorded("010"), Reply.recorded("014"),
						Reply.recorded("018"), Reply.recorded("054"), Reply.recorded("055"))
				.map((reply) -> Arguments.of(connector, reply)));
	}

	/**
	 * Short only where the test waits for it, so that a slow machine changes nothing.
	 */
	private static String readTimeout(String fault) {
		return "whatsnesia.http.read-timeout=" + (fault.equals("hang") ? "1s" : "30s");
	}

	/**
	 * The JDK client sends a GET once more by itself when the connection breaks before
	 * the answer, and has no setting against it.
	 */
	private static int sentPerAttempt(Connector connector, String fault) {
		return (connector == Connector.JDK && (fault.equals("cut") || fault.equals("reset"))) ? 2 : 1;
	}

	private static WhatsnesiaWebClientCustomizer counting(AtomicInteger attempts) {
		return (builder) -> builder.filter((request, next) -> {
			attempts.incrementAndGet();
			return next.exchange(request);
		});
	}

}
