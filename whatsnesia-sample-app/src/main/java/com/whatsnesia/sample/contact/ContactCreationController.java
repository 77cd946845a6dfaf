package com.whatsnesia.sample.contact;

import java.util.Map;

import reactor.core.publisher.Mono;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Creates contacts.
 */
@ConsolePage
class ContactCreationController {

	private final ContactOperations contacts;

	private final ContactListView view;

	ContactCreationController(ContactOperations contacts, ContactListView view) {
		this.contacts = contacts;
		this.view = view;
	}

	@PostMapping("/contacts")
	Mono<Rendering> create(ContactForm form, ContactSelection selection) {
		Map<String, String> errors = form.errors();
		if (!errors.isEmpty()) {
			return Mono.just(this.view.of(selection)
				.modelAttribute("creating", true)
				.modelAttribute("form", form)
				.modelAttribute("errors", errors)
				.status(HttpStatus.UNPROCESSABLE_CONTENT)
				.build());
		}
		return this.contacts.create(form.toNewContact())
			.map((contact) -> ContactNotice.CREATED.redirectTo(ContactSelection.first()))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> Mono.just(this.view.of(selection, Phrase.of("contact.uncreatable"), ex)
						.modelAttribute("creating", true)
						.modelAttribute("form", form)
						.build()));
	}

}
