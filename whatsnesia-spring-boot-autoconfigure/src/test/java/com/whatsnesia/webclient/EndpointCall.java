package com.whatsnesia.webclient;

import java.util.function.Function;
import java.util.stream.Stream;

import com.whatsnesia.PageQuery;
import com.whatsnesia.Recording;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import reactor.core.publisher.Mono;

/**
 * A call of each endpoint.
 */
enum EndpointCall {

	LIST_CONTACTS(Endpoint.CONTACT_LIST, (client) -> client.contacts().list(ContactQuery.all())),

	CREATE_CONTACT(Endpoint.CONTACT_CREATE,
			(client) -> client.contacts().create(NewContact.of("Budi", "Santoso", Sending.to()))),

	UPDATE_CONTACT(Endpoint.CONTACT_UPDATE,
			(client) -> client.contacts()
				.update(1, new ContactUpdate("Budi", "Santoso", "62", "81200000001", Address.empty(), null))),

	DELETE_CONTACT(Endpoint.CONTACT_DELETE, (client) -> client.contacts().delete(1)),

	LIST_CONVERSATIONS(Endpoint.CONVERSATION_LIST, (client) -> client.inbox().list(ConversationQuery.all())),

	READ_CONVERSATION(Endpoint.CONVERSATION_DETAILS, (client) -> client.inbox().details(1)),

	CHANGE_STATUS(Endpoint.CONVERSATION_STATUS, (client) -> client.inbox().changeStatus(1, ConversationStatus.PENDING)),

	SEND_MESSAGE(Endpoint.MESSAGE_SEND, Sending.TEXT::with),

	LIST_TEMPLATES(Endpoint.TEMPLATE_LIST, (client) -> client.templates().list(PageQuery.first())),

	SEND_TEMPLATE(Endpoint.TEMPLATE_SEND, Sending.TEMPLATE::with);

	private final Endpoint endpoint;

	private final Function<WhatsnesiaClient, Mono<?>> call;

	EndpointCall(Endpoint endpoint, Function<WhatsnesiaClient, Mono<?>> call) {
		this.endpoint = endpoint;
		this.call = call;
	}

	/**
	 * The call that was recorded; where that was none of the API, the list of contacts.
	 */
	static EndpointCall of(Recording recording) {
		return Stream.of(values())
			.filter((call) -> recording.path()
				.matches("/external-api" + call.endpoint.path().replace("{id}", "[^/?]+") + "([?].*)?"))
			.findFirst()
			.orElse(LIST_CONTACTS);
	}

	boolean isWrite() {
		return this.endpoint.isWrite();
	}

	Mono<?> with(WhatsnesiaClient client) {
		return this.call.apply(client);
	}

}
