package com.whatsnesia.webclient;

import java.util.List;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Whatever an answer was like, its connection is free for the next call, or closed.
 */
class ConnectionsAreGivenBackTests {

	private static final List<MixedOperation> OPERATIONS = List.of(MixedOperation.LIST_CONTACTS,
			MixedOperation.SEND_FILE);

	@ParameterizedTest
	@EnumSource
	void nextCallGetsAConnection(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-connections=1", "whatsnesia.http.pending-acquire-timeout=5s",
						"whatsnesia.http.read-timeout=300ms", "whatsnesia.http.send-timeout=300ms",
						"whatsnesia.http.max-response-size=256KB", "whatsnesia.retry.max-retries=0")
				.run((context) -> {
					WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
					for (SoakFault fault : SoakFault.values()) {
						for (MixedOperation operation : OPERATIONS) {
							server.first(fault.reply());
							operation.call(client, 1)
								.then()
								.onErrorResume(WhatsnesiaException.class, (ex) -> Mono.empty())
								.block();
							assertThatNoException().as("the call after %s was met by %s", operation, fault)
								.isThrownBy(() -> MixedOperation.LIST_CONTACTS.call(client, 1).block());
						}
					}
				});
		}
	}

}
