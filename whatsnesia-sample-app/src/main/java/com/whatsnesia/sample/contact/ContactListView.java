package com.whatsnesia.sample.contact;

import java.util.Map;

import reactor.core.publisher.Mono;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.failure.FailureStatus;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The list of contacts with the form for a new one. It is shown whether or not the
 * contacts can be read.
 */
@Component
class ContactListView {

	private final ContactOperations contacts;

	ContactListView(ContactOperations contacts) {
		this.contacts = contacts;
	}

	Rendering.Builder<?> of(ContactSelection selection) {
		Mono<ContactListing> listing = this.contacts.list(selection.toQuery())
			.map(ContactListing::of)
			.onErrorResume(WhatsnesiaException.class, (ex) -> Mono.just(ContactListing.of(ex)));
		return Rendering.view("contacts")
			.modelAttribute("selection", selection)
			.modelAttribute("listing", listing)
			.modelAttribute("creating", false)
			.modelAttribute("form", ContactForm.empty())
			.modelAttribute("errors", Map.of());
	}

	Rendering.Builder<?> of(ContactSelection selection, Phrase title, WhatsnesiaException failure) {
		return of(selection).modelAttribute("failure", FailureNotice.ofWrite(title, failure))
			.status(FailureStatus.of(failure));
	}

}
