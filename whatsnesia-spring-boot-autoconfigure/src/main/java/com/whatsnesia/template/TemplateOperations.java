package com.whatsnesia.template;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Delivery;
import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;

/**
 * What can be done with the message templates of an account.
 * <p>
 * Nothing happens before the subscription. Malformed arguments throw an
 * {@link IllegalArgumentException} at once; everything else that goes wrong arrives as a
 * {@link com.whatsnesia.error.WhatsnesiaException} through the publisher. Reads are
 * repeated when they fail in passing; sends only where they provably had no effect.
 */
public interface TemplateOperations {

	/**
	 * Read one page of templates, of all statuses and in no particular order.
	 * @param query which page
	 * @return the page; beyond the last page one without content (surprise 12)
	 */
	Mono<Page<Template>> list(PageQuery query);

	/**
	 * Read all templates, in pages of 100. A page is requested when its first template is
	 * asked for, not before.
	 * @return the templates
	 */
	Flux<Template> findAll();

	/**
	 * Send a template. The same template sent twice arrives twice (surprise 19): where
	 * the outcome of a failure is {@link com.whatsnesia.error.Outcome#UNKNOWN}, look into
	 * the dashboard's inbox before sending again.
	 * <p>
	 * The recipient must be a contact, else the call fails with a
	 * {@link com.whatsnesia.error.ContactRequiredException} (surprise 6), and covered by
	 * {@code whatsnesia.send.allowed-recipients}, else with a
	 * {@link com.whatsnesia.error.RecipientNotAllowedException}. A template that is
	 * unknown or not approved is a {@link com.whatsnesia.error.NotFoundException}.
	 * @param message the template, its recipient and the values of its variables
	 * @return the receipt, not {@linkplain TemplateReceipt#confirmed() confirmed} by the
	 * recorded service
	 */
	Mono<TemplateReceipt> send(TemplateMessage message);

	/**
	 * Send many templates, {@code whatsnesia.send.concurrency} at a time, and tell of
	 * each what became of it, in the order of completion. Messages are taken from the
	 * source as they can be sent.
	 * <p>
	 * A failure never ends the stream. After one that would meet every message, because
	 * of the credentials, the IP address, the account's plan or maintenance, the rest is
	 * still taken from the source and reported as
	 * {@link com.whatsnesia.error.SendingStoppedException} without a call. An error of
	 * the source ends the stream after what is being sent. A cancellation stops further
	 * sends; what is being sent then may arrive all the same.
	 * @param messages the messages
	 * @return a delivery for each message
	 */
	Flux<Delivery<TemplateMessage, TemplateReceipt>> sendAll(Publisher<? extends TemplateMessage> messages);

}
