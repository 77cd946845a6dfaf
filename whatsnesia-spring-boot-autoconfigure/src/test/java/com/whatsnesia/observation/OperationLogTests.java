package com.whatsnesia.observation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the log tells of an operation.
 */
@ExtendWith(OutputCaptureExtension.class)
class OperationLogTests {

	private final StubServer server = StubServer.replying(Reply.recorded("461"));

	@AfterEach
	void close() {
		this.server.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("failures")
	void oneLineTellsOfAFailure(String line, Reply reply, String property, Consumer<WhatsnesiaClient> call,
			CapturedOutput output) {
		this.server.reply(reply);
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.withPropertyValues(property)
			.run((context) -> assertThat(catchThrowable(() -> call.accept(context.getBean(WhatsnesiaClient.class))))
				.isNotNull());
		assertThat(lines(output)).singleElement().asString().endsWith(line);
		assertThat(output.getAll()).doesNotContain("81200000001", "Halo Budi", "rahasia", Connector.CLIENT_SECRET);
	}

	static Stream<Arguments> failures() {
		Consumer<WhatsnesiaClient> send = (client) -> client.inbox()
			.send(OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo Budi"))
			.block();
		Consumer<WhatsnesiaClient> search = (
				client) -> client.contacts().list(ContactQuery.all().search("rahasia")).block();
		String live = "whatsnesia.mode=live";
		return Stream.of(
				arguments("inbox.send failed: account=default, result=unknown, error=UpstreamException, "
						+ "remark=-, attempts=1", Reply.recorded("050"), live, send),
				arguments("inbox.send failed: account=default, result=not_done, error=RateLimitedException, "
						+ "remark=-, attempts=3", Reply.html(429, "Retry-After: 0"), live, send),
				arguments(
						"inbox.send failed: account=default, result=done_unreadable, "
								+ "error=UnexpectedResponseException, remark=-, attempts=1",
						Reply.json(200, "{\"remark\":\"sent_81200000001\",\"status\":\"success\"}"), live, send),
				arguments("inbox.send failed: account=default, result=not_done, error=RecipientNotAllowedException, "
						+ "remark=-, attempts=0", Reply.hang(), "whatsnesia.send.allowed-recipients=65", send),
				arguments("contact.list failed: account=default, result=not_done, error=MaintenanceException, "
						+ "remark=-, attempts=3", Reply.html(503), live, search),
				arguments(
						"contact.list failed: account=default, result=not_done, error=UpstreamException, "
								+ "remark=exception, attempts=1",
						Reply.json(200,
								"{\"remark\":\"exception\",\"status\":\"error\",\"message\":"
										+ "{\"error\":[\"rahasia 6281200000001\"]}}"),
						live, search),
				// Whoever answers could forge lines of the log.
				arguments(
						"contact.list failed: account=default, result=not_done, error=UnexpectedResponseException, "
								+ "remark=-, attempts=1",
						Reply.json(200, "{\"remark\":\"a\\nERROR forged\",\"status\":\"error\"}"), live, search));
	}

	@Test
	void successAndCancellationAreNotLogged(CapturedOutput output) {
		Connector.REACTOR_NETTY.connectedTo(this.server).run((context) -> {
			WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
			client.inbox().send(OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo")).block();
			this.server.reply(Reply.hang());
			Mono.firstWithSignal(client.verify(), Mono.fromRunnable(() -> {
				// Wins, and has the call cancelled.
			})).block();
		});
		assertThat(lines(output)).isEmpty();
	}

	private static List<String> lines(CapturedOutput output) {
		return output.getAll()
			.lines()
			.filter((line) -> line.contains("OperationObserver") || line.contains("forged"))
			.toList();
	}

}
