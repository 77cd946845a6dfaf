package com.whatsnesia.webclient;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.template.TemplateOperations;

/**
 * {@link WhatsnesiaClient} over HTTP.
 */
final class WebClientWhatsnesiaClient implements WhatsnesiaClient {

	private final WebClientContactOperations contacts;

	private final WebClientInboxOperations inbox;

	private final WebClientTemplateOperations templates;

	WebClientWhatsnesiaClient(ApiClient api, WhatsnesiaClientFactory.Settings settings, @Nullable String fromNumber) {
		this.contacts = new WebClientContactOperations(api, settings.pageSize());
		this.inbox = new WebClientInboxOperations(api, settings.pageSize(), settings.send(), fromNumber);
		this.templates = new WebClientTemplateOperations(api, settings.pageSize(), settings.send());
	}

	@Override
	public ContactOperations contacts() {
		return this.contacts;
	}

	@Override
	public InboxOperations inbox() {
		return this.inbox;
	}

	@Override
	public TemplateOperations templates() {
		return this.templates;
	}

	@Override
	public Mono<Void> verify() {
		return this.contacts.verify();
	}

}
