package com.whatsnesia.webclient;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The server goes away and comes back while reads and writes are made without a pause.
 * Beans and clients are not started again.
 */
class RestartTests {

	private static final String[] PROPERTIES = { "whatsnesia.health.time-to-live=100ms", "whatsnesia.health.timeout=1s",
			"whatsnesia.http.read-timeout=1s", "whatsnesia.http.send-timeout=1s" };

	private final Ledger ledger = new Ledger();

	private final LedgerService service = new LedgerService(this.ledger);

	@ParameterizedTest
	@EnumSource
	void readsRecoverAndNoWriteIsDoubledWhenTheServerIsKilled(Connector connector) {
		StubServer first = start(0);
		connector.connectedTo(first).withPropertyValues(PROPERTIES).run((context) -> {
			StubServer server = first;
			try (Load load = Load.on(context.getBean(WhatsnesiaClient.class))) {
				for (int kills = 0; kills < 2; kills++) {
					load.awaitSuccess();
					awaitHealth(context, Status.UP, null);
					server.close();
					load.awaitFailedRead(RestartTests::isUnreachable);
					awaitHealth(context, Status.DOWN, "unreachable");
					server = start(server.port());
				}
				load.awaitSuccess();
				awaitHealth(context, Status.UP, null);
				Outcomes outcomes = load.end();
				this.ledger.assertAgreesWith(outcomes);
				assertThat(outcomes.numbers(Outcome.NOT_DONE).cardinality()).isPositive();
			}
			finally {
				server.close();
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void healthTellsWhatIsWrongUntilItIsRight(Connector connector) {
		try (StubServer server = start(0)) {
			connector.connectedTo(server).withPropertyValues(PROPERTIES).run((context) -> {
				try (Load load = Load.on(context.getBean(WhatsnesiaClient.class))) {
					load.awaitSuccess();
					awaitHealth(context, Status.UP, null);
					server.reply(this.service.insteadAnswering(Reply.hang()));
					load.awaitFailedRead((ex) -> ex instanceof TransportException transport
							&& transport.reason() == TransportException.Reason.TIMEOUT);
					awaitHealth(context, Status.DOWN, "timeout");
					server.reply(this.service.insteadAnswering(Reply.recorded("018")));
					load.awaitFailedRead((ex) -> ex instanceof MaintenanceException);
					awaitHealth(context, Status.OUT_OF_SERVICE, "maintenance");
					server.reply(this.service.insteadAnswering(Reply.recorded("004")));
					load.awaitFailedRead((ex) -> ex instanceof CredentialsRejectedException);
					awaitHealth(context, Status.DOWN, "credentials-invalid");
					server.reply(this.service);
					load.awaitSuccess();
					awaitHealth(context, Status.UP, null);
					this.ledger.assertAgreesWith(load.end());
				}
			});
		}
	}

	private StubServer start(int port) {
		return StubServer.replying(port, this.service).keeping(4000).keepingNoRequests();
	}

	private static boolean isUnreachable(Throwable failure) {
		return failure instanceof TransportException transport
				&& transport.reason() == TransportException.Reason.UNREACHABLE;
	}

	private static void awaitHealth(ApplicationContext context, Status status, String reason) {
		ReactiveHealthIndicator indicator = context.getBean("whatsnesiaHealthContributor",
				ReactiveHealthIndicator.class);
		await().untilAsserted(() -> {
			Health health = indicator.health().block();
			assertThat(health.getStatus()).isEqualTo(status);
			assertThat(health.getDetails().get("reason")).isEqualTo(reason);
		});
	}

}
