package com.whatsnesia.client;

import reactor.core.publisher.Mono;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.template.TemplateOperations;

/**
 * All that can be done with one account.
 */
public interface WhatsnesiaClient {

	/**
	 * Return the operations on contacts.
	 * @return the operations
	 */
	ContactOperations contacts();

	/**
	 * Return the operations on conversations.
	 * @return the operations
	 */
	InboxOperations inbox();

	/**
	 * Return the operations on templates.
	 * @return the operations
	 */
	TemplateOperations templates();

	/**
	 * Find out whether the service accepts this client: its credentials, its IP address
	 * and the account's plan. Makes one reading call, which is never repeated.
	 * @return completion if it does, else the
	 * {@link com.whatsnesia.error.WhatsnesiaException} that tells what is wrong
	 */
	Mono<Void> verify();

}
