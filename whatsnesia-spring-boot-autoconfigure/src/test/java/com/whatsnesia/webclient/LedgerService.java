package com.whatsnesia.webclient;

import java.io.IOException;
import java.util.Map;

import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;

/**
 * Does what it is asked to, answers as the recorded service and keeps a {@link Ledger}.
 */
final class LedgerService implements Reply {

	private static final Map<String, Reply> ANSWERS = Map.of("contact/list", Reply.recorded("101"), "contact/store",
			Reply.recorded("151"), "contact/update", Reply.recorded("201"), "contact/delete", Reply.recorded("251"),
			"inbox/conversation-list", Reply.recorded("301"), "inbox/change-conversation-status", Reply.recorded("351"),
			"inbox/conversation-details", Reply.recorded("391"), "inbox/template-list", Reply.recorded("411"),
			"inbox/send-message", Reply.recorded("461"), "inbox/send-template-message", Reply.recorded("601"));

	private final Ledger ledger;

	LedgerService(Ledger ledger) {
		this.ledger = ledger;
	}

	/**
	 * Answer something else, and do nothing.
	 */
	Reply insteadAnswering(Reply reply) {
		return (request, connection) -> {
			this.ledger.add(request, false, false);
			reply.send(request, connection);
		};
	}

	@Override
	public void send(ReceivedRequest request, StubServer.Connection connection) throws IOException {
		this.ledger.add(request, true, false);
		ANSWERS.get(request.target().replaceAll("^/external-api/|/\\d+$|[?].*$", "")).send(request, connection);
	}

}
