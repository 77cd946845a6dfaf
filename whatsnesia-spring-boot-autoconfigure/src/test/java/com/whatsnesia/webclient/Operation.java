package com.whatsnesia.webclient;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.PageQuery;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import reactor.core.publisher.Mono;

/**
 * Something that the client does.
 *
 * @param name its name
 * @param kind whether it changes something
 * @param call does it
 */
record Operation(String name, Kind kind, Function<WhatsnesiaClient, Mono<?>> call) {

	/**
	 * Return all that can be done, each kind of message for itself, and the call of the
	 * health check.
	 */
	static List<Operation> all() {
		NewContact contact = NewContact.of("Budi", "Santoso", Sending.to());
		ContactUpdate update = new ContactUpdate("Budi", "Santoso", "62", "81200000001", Address.empty(), null);
		Stream<Operation> operations = Stream.of(
				read("list contacts", (client) -> client.contacts().list(ContactQuery.all())),
				read("list conversations", (client) -> client.inbox().list(ConversationQuery.all())),
				read("details of a conversation", (client) -> client.inbox().details(1)),
				read("list templates", (client) -> client.templates().list(PageQuery.first())),
				write("create", (client) -> client.contacts().create(contact)),
				write("create with image",
						(client) -> client.contacts().create(contact.profileImage(Media.of("me.jpg", Files.JPEG)))),
				write("update", (client) -> client.contacts().update(1, update)),
				write("delete", (client) -> client.contacts().delete(1)),
				write("change status", (client) -> client.inbox().changeStatus(1, ConversationStatus.DONE)));
		return Stream
			.of(operations, Stream.of(Sending.values()).map((sending) -> write("send " + sending, sending::with)),
					Stream.of(new Operation("health", Kind.HEALTH, WhatsnesiaClient::verify)))
			.flatMap(Function.identity())
			.toList();
	}

	private static Operation read(String name, Function<WhatsnesiaClient, Mono<?>> call) {
		return new Operation(name, Kind.READ, call);
	}

	private static Operation write(String name, Function<WhatsnesiaClient, Mono<?>> call) {
		return new Operation(name, Kind.WRITE, call);
	}

	@Override
	public String toString() {
		return this.name;
	}

	enum Kind {

		READ, WRITE, HEALTH

	}

}
