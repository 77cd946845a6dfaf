package com.whatsnesia.observation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Disposable;
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
		Connector.REACTOR_NETTY.connectedTo(this.server).withPropertyValues(property).run((context) -> {
			Throwable failure = catchThrowable(() -> call.accept(context.getBean(WhatsnesiaClient.class)));
			assertThat(failure).isInstanceOf(WhatsnesiaException.class);
			assertThat(lines(output)).singleElement()
				.asString()
				.endsWith(line + ". " + ((WhatsnesiaException) failure).remedy());
		});
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
						+ "status=500, remark=-, attempts=1", Reply.recorded("050"), live, send),
				arguments("inbox.send failed: account=default, result=not_done, error=RateLimitedException, "
						+ "status=429, remark=-, attempts=3", Reply.html(429, "Retry-After: 0"), live, send),
				arguments(
						"inbox.send failed: account=default, result=done_unreadable, "
								+ "error=UnexpectedResponseException, status=200, remark=-, attempts=1",
						Reply.json(200, "{\"remark\":\"sent_81200000001\",\"status\":\"success\"}"), live, send),
				arguments(
						"inbox.send failed: account=default, result=not_done, error=RecipientNotAllowedException, "
								+ "status=-, remark=-, attempts=0",
						Reply.hang(), "whatsnesia.send.allowed-recipients=65", send),
				arguments("contact.list failed: account=default, result=not_done, error=MaintenanceException, "
						+ "status=503, remark=-, attempts=3", Reply.html(503), live, search),
				arguments(
						"contact.list failed: account=default, result=not_done, error=UpstreamException, "
								+ "status=200, remark=exception, attempts=1",
						Reply.json(200,
								"{\"remark\":\"exception\",\"status\":\"error\",\"message\":"
										+ "{\"error\":[\"rahasia 6281200000001\"]}}"),
						live, search),
				// Whoever answers could forge lines of the log.
				arguments(
						"contact.list failed: account=default, result=not_done, error=UnexpectedResponseException, "
								+ "status=200, remark=-, attempts=1",
						Reply.json(200, "{\"remark\":\"a\\nERROR forged\",\"status\":\"error\"}"), live, search));
	}

	@Test
	void writeThatIsCancelledOnItsWayIsLogged(CapturedOutput output) {
		this.server.reply(Reply.hang());
		Connector.REACTOR_NETTY.connectedTo(this.server).run((context) -> {
			Disposable send = context.getBean(WhatsnesiaClient.class)
				.inbox()
				.send(OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo"))
				.subscribe();
			Awaitility.await().until(() -> this.server.requests().size() == 1);
			send.dispose();
			assertThat(lines(output)).singleElement()
				.asString()
				.contains(
						"inbox.send was cancelled: account=default, result=unknown, attempts=1. It may have been done");
		});
	}

	@Test
	void successAndCancelledReadAreNotLogged(CapturedOutput output) {
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
