package com.whatsnesia.sample.contact;

import java.util.Map;

import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.failure.FailureStatus;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Edits contacts. The service has no endpoint to read a single contact, so the form is
 * filled from the page of the list that the contact is on.
 */
@ConsolePage
@RequestMapping("/contacts/{id}")
class ContactEditController {

	private final ContactOperations contacts;

	private final ContactListView listView;

	ContactEditController(ContactOperations contacts, ContactListView listView) {
		this.contacts = contacts;
		this.listView = listView;
	}

	@GetMapping
	Mono<Rendering> edit(@PathVariable long id, ContactSelection selection) {
		return this.contacts.list(selection.toQuery())
			.flatMapIterable(Page::content)
			.filter((contact) -> contact.id() == id)
			.next()
			.map((contact) -> view(id, ContactForm.of(contact), selection).build())
			.switchIfEmpty(Mono.fromSupplier(() -> ContactNotice.NOT_LISTED.redirectTo(selection)))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> Mono.just(this.listView.of(selection).status(FailureStatus.of(ex)).build()));
	}

	@PostMapping
	Mono<Rendering> save(@PathVariable long id, ContactForm form, ContactSelection selection) {
		Map<String, String> errors = form.errors();
		if (!errors.isEmpty()) {
			return Mono.just(view(id, form, selection).modelAttribute("errors", errors)
				.status(HttpStatus.UNPROCESSABLE_CONTENT)
				.build());
		}
		return this.contacts.update(id, form.toUpdate())
			.map((contact) -> ContactNotice.UPDATED.redirectTo(selection))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> Mono.just(view(id, form, selection)
						.modelAttribute("failure", FailureNotice.ofWrite(Phrase.of("contact.unsavable"), ex))
						.status(FailureStatus.of(ex))
						.build()));
	}

	private static Rendering.Builder<?> view(long id, ContactForm form, ContactSelection selection) {
		return Rendering.view("contact")
			.modelAttribute("id", id)
			.modelAttribute("form", form)
			.modelAttribute("selection", selection)
			.modelAttribute("errors", Map.of());
	}

}
