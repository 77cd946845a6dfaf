package com.whatsnesia.sample.contact;

import reactor.core.publisher.Mono;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Deletes contacts, unless the service refuses.
 */
@ConsolePage
class ContactDeletionController {

	private final ContactOperations contacts;

	private final ContactListView view;

	ContactDeletionController(ContactOperations contacts, ContactListView view) {
		this.contacts = contacts;
		this.view = view;
	}

	@PostMapping("/contacts/{id}/delete")
	Mono<Rendering> delete(@PathVariable long id, ContactSelection selection) {
		return this.contacts.delete(id)
			.then(Mono.fromSupplier(() -> ContactNotice.DELETED.redirectTo(selection)))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> Mono.just(this.view.of(selection, Phrase.of("contact.undeletable", id), ex).build()));
	}

}
