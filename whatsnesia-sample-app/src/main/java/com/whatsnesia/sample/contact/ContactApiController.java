package com.whatsnesia.sample.contact;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The contacts as JSON.
 */
@RestController
@RequestMapping("/api/contacts")
class ContactApiController {

	private final ContactOperations contacts;

	ContactApiController(ContactOperations contacts) {
		this.contacts = contacts;
	}

	@GetMapping
	Mono<Page<Contact>> list(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "1") int page,
			@RequestParam(required = false) @Nullable Integer size) {
		ContactQuery query = ContactQuery.all().page(page);
		query = (size != null) ? query.size(size) : query;
		return this.contacts.list(search.isBlank() ? query : query.search(search));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Mono<Contact> create(@RequestBody ContactForm form) {
		return this.contacts.create(form.toNewContact());
	}

	@PutMapping("/{id}")
	Mono<Contact> update(@PathVariable long id, @RequestBody ContactForm form) {
		return this.contacts.update(id, form.toUpdate());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> delete(@PathVariable long id) {
		return this.contacts.delete(id);
	}

}
