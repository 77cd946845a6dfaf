package com.whatsnesia.webclient;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.whatsnesia.autoconfigure.WhatsnesiaWebClientCustomizer;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.Server;
import com.whatsnesia.wire.StubServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Does operations against faults in one application, many at a time, each against a
 * server of its own.
 */
final class FaultMatrix {

	/**
	 * What the application itself is connected to.
	 */
	static final URI UNUSED = URI.create("https://whatsnesia.example/external-api");

	/**
	 * Only a call that hangs takes as long.
	 */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	/**
	 * The largest answer that is read, and what the sockets on both sides may hold.
	 */
	private static final long MAX_WRITTEN = 25 * 1024 * 1024;

	private static final int AT_A_TIME = 8;

	private final Connector connector;

	private final ApplicationContextRunner application;

	private final Map<Integer, AtomicInteger> attempts = new ConcurrentHashMap<>();

	/**
	 * Create a matrix.
	 * @param connector the connector of the application
	 * @param application the application, which must allow two retries
	 */
	FaultMatrix(Connector connector, ApplicationContextRunner application) {
		this.connector = connector;
		this.application = application.withBean("counter", WhatsnesiaWebClientCustomizer.class, this::counter);
	}

	/**
	 * Check cells.
	 * @return the results in the order of the cells
	 */
	List<Result> check(List<Cell> cells, Fault.Limits limits) {
		List<Result> results = new ArrayList<>();
		this.application.withPropertyValues(limits.properties()).run((context) -> {
			Scheduler scheduler = Schedulers.newBoundedElastic(AT_A_TIME, Integer.MAX_VALUE, "matrix");
			try (StubServer elsewhere = StubServer.replying(Reply.recorded("101"))) {
				warmUp(context);
				Flux.fromIterable(cells)
					.flatMapSequential(
							(cell) -> Mono.fromCallable(() -> check(cell, context, elsewhere)).subscribeOn(scheduler),
							AT_A_TIME)
					.doOnNext(results::add)
					.blockLast();
			}
			finally {
				scheduler.dispose();
			}
		});
		return results;
	}

	/**
	 * What is done for the first time takes long.
	 */
	private void warmUp(ApplicationContext context) {
		try (StubServer server = StubServer.replying(Reply.html(404))) {
			WhatsnesiaClient client = client(context, server.baseUrl(), new AtomicInteger());
			Flux.fromIterable(Operation.all())
				.flatMap((operation) -> operation.call().apply(client).onErrorComplete())
				.blockLast();
		}
	}

	private WhatsnesiaClient client(ApplicationContext context, URI baseUrl, AtomicInteger attempts) {
		this.attempts.put(baseUrl.getPort(), attempts);
		return context.getBean(WhatsnesiaClientFactory.class)
			.create(new WhatsnesiaClientFactory.Account("default", baseUrl, context.getBean(CredentialsProvider.class),
					null, "whatsnesia"));
	}

	private Result check(Cell cell, ApplicationContext context, StubServer elsewhere) {
		return new Result(cell, catchThrowable(() -> {
			try (Server server = cell.fault().server(elsewhere.baseUrl())) {
				check(cell, context, server);
				assertThat(elsewhere.connections()).as("connections to another host").isZero();
			}
		}));
	}

	private void check(Cell cell, ApplicationContext context, Server server) {
		URI baseUrl = server.baseUrl();
		AtomicInteger attempts = new AtomicInteger();
		WhatsnesiaClient client = client(context, baseUrl, attempts);
		if (cell.operation().kind() == Operation.Kind.HEALTH) {
			checkHealth(cell.fault().verdict(), client, baseUrl);
		}
		else {
			checkFailure(cell, client, server);
		}
		checkTrace(cell, server, attempts);
	}

	private static void checkFailure(Cell cell, WhatsnesiaClient client, Server server) {
		Verdict verdict = cell.fault().verdict();
		Mono<?> call = cell.operation().call().apply(client);
		assertThat(server.connections()).as("connections before the subscription").isZero();
		assertThat(catchThrowable(() -> call.block(LIMIT))).isExactlyInstanceOf(verdict.type())
			.asInstanceOf(InstanceOfAssertFactories.type(WhatsnesiaException.class))
			.extracting(WhatsnesiaException::outcome)
			.isEqualTo(verdict.outcome(cell.operation().kind()));
	}

	private void checkHealth(Verdict verdict, WhatsnesiaClient client, URI baseUrl) {
		Health health = new WhatsnesiaHealthIndicator(client, baseUrl, false, null, LIMIT.multipliedBy(2), LIMIT)
			.health()
			.block(LIMIT);
		assertThat(health.getStatus()).isEqualTo(verdict.health());
		assertThat(health.getDetails()).containsEntry("reason", verdict.reason(this.connector));
	}

	/**
	 * Look at what is left at the server, which hears of the end later than the caller.
	 */
	private void checkTrace(Cell cell, Server server, AtomicInteger attempts) {
		Operation.Kind kind = cell.operation().kind();
		Fault.Trace trace = cell.fault().trace();
		int expected = cell.fault().verdict().attempts(kind);
		int exchanges = expected * trace.exchanges(this.connector, kind);
		int requests = trace.requests(exchanges);
		int connections = trace.connections((trace == Fault.Trace.KEPT) ? 1 : exchanges);
		Awaitility.await(requests + " requests on " + connections + " connections")
			.atMost(LIMIT)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> server.requests().size() >= requests && server.connections() >= connections
					&& (server.served() == 0 || !trace.isClosed(this.connector)));
		assertThat(server.requests()).as("requests").hasSize(requests).allSatisfy(FaultMatrix::isOurs);
		assertThat(server.connections()).as("connections").isBetween(connections, trace.connections(exchanges));
		assertThat(attempts).as("attempts").hasValue(expected);
		assertThat(server.written()).as("bytes of the answer that could be written").isLessThan(MAX_WRITTEN);
	}

	private static void isOurs(ReceivedRequest request) {
		assertThat(request.headers()).containsEntry("client-id", Connector.CLIENT_ID)
			.containsEntry("client-secret", Connector.CLIENT_SECRET)
			.containsEntry("accept", "application/json")
			.doesNotContainKeys("authorization", "cookie", "x-hostile");
	}

	private WhatsnesiaWebClientCustomizer counter() {
		return (builder) -> builder.filter((request, next) -> {
			this.attempts.get(request.url().getPort()).incrementAndGet();
			return next.exchange(request);
		});
	}

	/**
	 * An operation against a fault.
	 */
	record Cell(Fault fault, Operation operation) {

		@Override
		public String toString() {
			return this.operation + " | " + this.fault;
		}

	}

	/**
	 * What became of a cell.
	 *
	 * @param cell the cell
	 * @param failure what it fell short of, or null
	 */
	record Result(Cell cell, Throwable failure) {

		void verify() {
			if (this.failure != null) {
				throw new AssertionError(this.cell + ": " + this.failure.getMessage(), this.failure);
			}
		}

	}

}
