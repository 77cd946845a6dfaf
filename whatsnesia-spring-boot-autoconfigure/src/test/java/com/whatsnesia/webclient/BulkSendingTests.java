package com.whatsnesia.webclient;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.whatsnesia.Delivery;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.wire.ChildJvm;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends 10 000 messages, 70 MB of text, from a JVM with a heap of 48 MB to a server that
 * answers 1 % of them with each fault. Faults that would meet every message are left out:
 * they stop the sending.
 */
class BulkSendingTests {

	private static final int MESSAGES = 10_000;

	private static final int CONCURRENCY = 64;

	private static final int TEXT_SIZE = 7000;

	private static final Reply SENT = Reply.recorded("461");

	/**
	 * What becomes of every hundredth message. Who answers late has done it all the same.
	 */
	private static final List<Fault> FAULTS = List.of(new Fault(false, Reply.cut()), new Fault(true, Reply.cut()),
			new Fault(true, Reply.reset()), new Fault(true, Reply.hang()), new Fault(true, Reply.raw(Reply.TRUNCATED)),
			new Fault(true, Reply.json(200, "{\"status\":\"succ")), new Fault(false, Reply.html(200)),
			new Fault(true, Reply.json(200, "")), new Fault(false, Reply.recorded("050")),
			new Fault(true, Reply.html(500)), new Fault(false, Reply.html(502)), new Fault(true, Reply.html(504)),
			new Fault(false, Reply.html(429)), new Fault(false, Reply.html(403)), new Fault(false, Reply.html(413)),
			new Fault(false, Reply.html(307, "Location: http://elsewhere.test/")),
			new Fault(false, Reply.recorded("470")), new Fault(false, Reply.recorded("527")),
			new Fault(false, Reply.recorded("521")), new Fault(false, Reply.recorded("561")),
			new Fault(true, Reply.json(200, "{\"remark\":\"success\",\"status\":\"success\",\"message\":[]}")));

	private static final Reply LATER = Reply.html(429, "Retry-After: 0");

	private final Set<Integer> processed = ConcurrentHashMap.newKeySet();

	private final Set<Integer> sentTwice = ConcurrentHashMap.newKeySet();

	private final Set<Integer> putOff = ConcurrentHashMap.newKeySet();

	private final AtomicInteger underWay = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	void eachMessageIsAccountedForOnce() throws Exception {
		try (StubServer server = StubServer.replying(this::answer).keeping(100)) {
			List<String> report = ChildJvm.run(Sender.class, List.of("-Xmx48m"), server.baseUrl());
			Set<Integer> unknown = ids(report, Outcome.UNKNOWN);
			Set<Integer> refused = ids(report, Outcome.NOT_DONE);
			Set<Integer> done = ids(report, Outcome.DONE);
			assertThat(done.size() + refused.size() + unknown.size()).isEqualTo(MESSAGES);
			assertThat(refused).hasSize(800);
			assertThat(unknown).hasSize(1200);
			assertThat(this.processed.stream().filter((id) -> !unknown.contains(id)))
				.containsExactlyInAnyOrderElementsOf(done);
			assertThat(this.sentTwice).isEmpty();
			assertThat(this.putOff).hasSize(100);
			assertThat(server.requests()).hasSize(MESSAGES + this.putOff.size());
			assertThat(this.most.get()).isGreaterThan(1).isLessThanOrEqualTo(CONCURRENCY);
		}
	}

	private void answer(ReceivedRequest request, StubServer.Connection connection) throws java.io.IOException {
		this.most.accumulateAndGet(this.underWay.incrementAndGet(), Math::max);
		int id = Integer.parseInt(request.text().split("&message=|\\+", 3)[1]);
		int kind = id % 100;
		if (kind == 99 && this.putOff.add(id)) {
			this.underWay.decrementAndGet();
			LATER.send(request, connection);
			return;
		}
		Fault fault = (kind < FAULTS.size()) ? FAULTS.get(kind) : new Fault(true, SENT);
		if (fault.processed() && !this.processed.add(id)) {
			this.sentTwice.add(id);
		}
		this.underWay.decrementAndGet();
		fault.reply().send(request, connection);
	}

	private static Set<Integer> ids(List<String> report, Outcome outcome) {
		String prefix = outcome + " ids: {";
		String line = report.stream().filter((text) -> text.startsWith(prefix)).findFirst().orElseThrow();
		return Stream.of(line.substring(prefix.length(), line.length() - 1).split(", "))
			.map(Integer::valueOf)
			.collect(Collectors.toSet());
	}

	record Fault(boolean processed, Reply reply) {
	}

	/**
	 * The program that sends.
	 */
	static class Sender {

		public static void main(String[] args) {
			String filler = " " + "x".repeat(TEXT_SIZE);
			List<BitSet> ids = new ArrayList<>();
			for (Outcome outcome : Outcome.values()) {
				ids.add(outcome.ordinal(), new BitSet());
			}
			Connector.REACTOR_NETTY.connectedTo(URI.create(args[0]))
				.withPropertyValues("whatsnesia.http.send-timeout=5s", "whatsnesia.send.concurrency=" + CONCURRENCY)
				.run((context) -> context.getBean(InboxOperations.class)
					.sendAll(Flux.range(0, MESSAGES).map((id) -> OutboundMessage.text(Sending.to(), id + filler)))
					.doOnNext((delivery) -> count(delivery, ids))
					.blockLast());
			for (Outcome outcome : Outcome.values()) {
				System.out.println(outcome + " ids: " + ids.get(outcome.ordinal()));
			}
			System.exit(0);
		}

		private static void count(Delivery<OutboundMessage, ?> delivery, List<BitSet> ids) {
			int id = Integer.parseInt(((TextMessage) delivery.message()).text().split(" ")[0]);
			if (ids.stream().anyMatch((counted) -> counted.get(id))) {
				throw new IllegalStateException("Message " + id + " was reported twice");
			}
			ids.get(delivery.outcome().ordinal()).set(id);
		}

	}

}
