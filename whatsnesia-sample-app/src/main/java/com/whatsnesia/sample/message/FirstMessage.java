package com.whatsnesia.sample.message;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;

import org.springframework.stereotype.Component;

/**
 * Sends to somebody who may not be a contact yet. The service sends to contacts only
 * (surprise 6), and has no way to look for one by the number.
 */
@Component
class FirstMessage {

	private final ContactOperations contacts;

	private final InboxOperations inbox;

	FirstMessage(ContactOperations contacts, InboxOperations inbox) {
		this.contacts = contacts;
		this.inbox = inbox;
	}

	/**
	 * Create the contact, then send. A contact that is refused may be there already,
	 * which only a text in the language of the installation would tell (surprise 37): the
	 * message finds out, and if it finds no contact either, the refusal stands.
	 * @return the message, or a {@link ContactCreatedException} if only that is left
	 */
	Mono<SentMessage> send(String firstName, String lastName, OutboundMessage message) {
		Mono<SentMessage> sent = this.inbox.send(message);
		return this.contacts.create(NewContact.of(firstName, lastName, message.to()))
			.thenReturn(sent.onErrorMap(WhatsnesiaException.class, ContactCreatedException::new))
			.onErrorResume(InvalidRequestException.class,
					(refusal) -> Mono.just(sent.onErrorMap(ContactRequiredException.class, (ex) -> refusal)))
			.flatMap(Function.identity());
	}

}
