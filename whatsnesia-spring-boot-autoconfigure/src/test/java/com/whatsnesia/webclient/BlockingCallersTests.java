package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.task.SimpleAsyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Callers that wait for each result on a thread of their own. The server answers nobody
 * before all have asked.
 */
class BlockingCallersTests {

	/**
	 * More than the 256 threads that carry virtual ones at most.
	 */
	private static final int CALLERS = 300;

	@ParameterizedTest
	@EnumSource
	void platformThreadsWaitSideBySide(Connector connector) {
		waitSideBySide(connector, new SimpleAsyncTaskExecutor("caller-"));
	}

	/**
	 * A caller which kept its carrier while it waits would keep another from asking.
	 */
	@ParameterizedTest
	@EnumSource
	@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with Java 21")
	void virtualThreadsWaitSideBySide(Connector connector) {
		SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("caller-");
		executor.setVirtualThreads(true);
		waitSideBySide(connector, executor);
	}

	private static void waitSideBySide(Connector connector, SimpleAsyncTaskExecutor executor) {
		CountDownLatch asked = new CountDownLatch(CALLERS);
		try (StubServer server = StubServer.replying(afterAll(asked)); executor) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-connections=" + CALLERS)
				.run((context) -> {
					InboxOperations inbox = context.getBean(InboxOperations.class);
					CompletableFuture<?>[] sent = IntStream.range(0, CALLERS)
						.mapToObj((caller) -> CompletableFuture.runAsync(() -> inbox.send(message(caller)).block(),
								executor))
						.toArray(CompletableFuture[]::new);
					assertThat(CompletableFuture.allOf(sent)).succeedsWithin(Duration.ofMinutes(1));
				});
			assertThat(server.requests()).extracting(ReceivedRequest::text).doesNotHaveDuplicates().hasSize(CALLERS);
		}
	}

	private static OutboundMessage message(int caller) {
		return OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo " + caller);
	}

	private static Reply afterAll(CountDownLatch asked) {
		Reply sent = Reply.recorded("461");
		return (request, connection) -> {
			asked.countDown();
			try {
				if (asked.await(1, TimeUnit.MINUTES)) {
					sent.send(request, connection);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		};
	}

}
