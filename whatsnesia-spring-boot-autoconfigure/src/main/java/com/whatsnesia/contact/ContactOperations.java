package com.whatsnesia.contact;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;

/**
 * What can be done with the contacts of an account.
 * <p>
 * Nothing happens before the subscription. Malformed arguments throw an
 * {@link IllegalArgumentException} at once; everything else that goes wrong arrives as a
 * {@link com.whatsnesia.error.WhatsnesiaException} through the publisher. Reads are
 * repeated when they fail in passing; writes only where they provably had no effect.
 */
public interface ContactOperations {

	/**
	 * Read one page of contacts, newest first.
	 * @param query which contacts and which page
	 * @return the page; beyond the last page one without content (surprise 12)
	 */
	Mono<Page<Contact>> list(ContactQuery query);

	/**
	 * Read all contacts from the query's page on, newest first. A page is requested when
	 * its first contact is asked for, not before; pages have 100 rows unless the query
	 * says otherwise.
	 * <p>
	 * Contacts that are created meanwhile shift the rows (surprise 13): no contact is
	 * emitted twice, but one that moves to an earlier page through a deletion can be
	 * missed.
	 * @param query which contacts and which page to start from
	 * @return the contacts
	 */
	Flux<Contact> findAll(ContactQuery query);

	/**
	 * Create a contact. Two equal calls at the same time can both succeed: the service
	 * checks the number without a lock (surprise 36).
	 * @param contact the contact
	 * @return the contact as far as the service answers it (surprise 23); without an id
	 * in a dry run. A number that is taken is an
	 * {@link com.whatsnesia.error.InvalidRequestException}
	 */
	Mono<Contact> create(NewContact contact);

	/**
	 * Replace names, number and address of a contact; its image only if a new one is
	 * given. On a plan with a limited number of contacts, each update counts (surprise
	 * 35).
	 * @param contactId the id, positive
	 * @param update what the contact is to become
	 * @return the contact as it is now
	 */
	Mono<Contact> update(long contactId, ContactUpdate update);

	/**
	 * Delete a contact. One that has messages or is blocked is refused with an
	 * {@link com.whatsnesia.error.OperationRefusedException}; a conversation without
	 * messages stays, without its contact (surprise 27).
	 * @param contactId the id, positive
	 * @return completion
	 */
	Mono<Void> delete(long contactId);

}
