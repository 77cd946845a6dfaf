package com.whatsnesia.webclient;

import reactor.core.publisher.Mono;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;

/**
 * {@link WhatsnesiaClient} over HTTP.
 */
final class WebClientWhatsnesiaClient implements WhatsnesiaClient {

	private final WebClientContactOperations contacts;

	WebClientWhatsnesiaClient(WebClientContactOperations contacts) {
		this.contacts = contacts;
	}

	@Override
	public ContactOperations contacts() {
		return this.contacts;
	}

	@Override
	public Mono<Void> verify() {
		return this.contacts.verify();
	}

}
