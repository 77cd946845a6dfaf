package com.whatsnesia.webclient;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.ChildJvm;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes all calls, and has each of them meet each fault, under BlockHound, which tells
 * when a thread blocks that must not. It changes the whole JVM, so that it runs in one of
 * its own.
 */
class NonBlockingTests {

	@TempDir
	private Path directory;

	@Test
	void noEventLoopIsEverBlocked() throws Exception {
		Path file = this.directory.resolve("foto.jpg");
		java.nio.file.Files.write(file, Files.ofSize(Files.JPEG, 1_000_000));
		Reply reply = (request, connection) -> {
			String number = request.target().contains("contact/list") ? "101"
					: request.target().contains("contact/store") ? "151"
							: request.target().contains("conversation-list") ? "301"
									: request.target().contains("details") ? "391"
											: request.target().contains("status") ? "351"
													: request.target().contains("template-list") ? "411"
															: request.target().contains("template") ? "601" : "461";
			Reply.recorded(number).send(request, connection);
		};
		try (StubServer server = StubServer.replying(reply)) {
			List<String> output = ChildJvm.run(Caller.class,
					List.of("-XX:+AllowRedefinitionToAddDeleteMethods", "-XX:+EnableDynamicAgentLoading"),
					server.baseUrl(), file);
			assertThat(output).contains("the hound barks", "all calls made");
			assertThat(output).as(() -> String.join("\n", output)).noneMatch((line) -> line.startsWith("blocked"));
			assertThat(server.requests()).hasSizeGreaterThan(20);
			int faults = Fault.values().length * Operation.all().size();
			assertThat(output).contains(faults + " faults met");
		}
	}

	/**
	 * The program that makes the calls.
	 */
	static class Caller {

		private static final Queue<String> BLOCKED = new ConcurrentLinkedQueue<>();

		public static void main(String[] args) {
			// Netty's own lock around its pool, which is held for moments only.
			BlockHound.install((builder) -> builder
				.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
				.blockingMethodCallback((method) -> {
					// Into a text for the report, so that a failure tells who has
					// blocked.
					StringWriter trace = new StringWriter();
					new Exception(method.toString()).printStackTrace(new PrintWriter(trace));
					BLOCKED.add("blocked: " + trace);
				}));
			Mono.delay(Duration.ofMillis(1), Schedulers.parallel()).doOnNext((tick) -> sleep()).block();
			if (BLOCKED.poll() != null) {
				System.out.println("the hound barks");
			}
			BLOCKED.clear();
			Connector.REACTOR_NETTY.connectedTo(URI.create(args[0]))
				.withPropertyValues("whatsnesia.health.time-to-live=0s")
				.run((context) -> callEverything(context, Path.of(args[1])));
			System.out.println(meetEveryFault() + " faults met");
			BLOCKED.forEach(System.out::println);
			System.out.println("all calls made");
			System.exit(0);
		}

		private static void callEverything(ApplicationContext context, Path file) {
			WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
			NewContact contact = NewContact.of("Budi", "Santoso", Sending.to());
			// The first call, which opens the connector.
			client.contacts().list(ContactQuery.all().search("Budi")).subscribeOn(Schedulers.parallel()).block();
			client.contacts().findAll(ContactQuery.all()).take(1).blockLast();
			client.contacts().create(contact.profileImage(Media.of(file))).block();
			client.inbox().list(ConversationQuery.all()).block();
			client.inbox().details(1).block();
			client.inbox().changeStatus(1, ConversationStatus.DONE).block();
			client.templates().findAll().blockLast();
			client.inbox().send(OutboundMessage.image(Sending.to(), Media.of(file))).block();
			client.inbox().send(OutboundMessage.image(Sending.to(), Media.of(new FileSystemResource(file)))).block();
			Flux.fromArray(Sending.values()).concatMap((sending) -> sending.with(client)).blockLast();
			client.inbox()
				.sendAll(Flux.range(0, 20)
					.map((number) -> OutboundMessage.image(Sending.to(), Media.of(file)).caption("" + number)))
				.blockLast();
			context.getBean(WhatsnesiaHealthIndicator.class).health().block();
		}

		/**
		 * What becomes of the calls is the matrix's own test: here they may be slow.
		 */
		private static long meetEveryFault() {
			return Stream.of(Fault.Limits.values())
				.flatMap((limits) -> new FaultMatrix(Connector.REACTOR_NETTY,
						Connector.REACTOR_NETTY.connectedTo(FaultMatrix.UNUSED))
					.check(cells(limits), limits)
					.stream())
				.count();
		}

		private static List<FaultMatrix.Cell> cells(Fault.Limits limits) {
			return Stream.of(Fault.values())
				.filter((fault) -> fault.limits() == limits)
				.flatMap((fault) -> Operation.all().stream().map((operation) -> new FaultMatrix.Cell(fault, operation)))
				.toList();
		}

		private static void sleep() {
			try {
				// Blocks on purpose: without a bark here, silence later would prove
				// nothing.
				Thread.sleep(1);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
