package com.whatsnesia.inbox;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Delivery;
import com.whatsnesia.Page;

/**
 * What can be done with the conversations of an account.
 * <p>
 * Nothing happens before the subscription. Malformed arguments throw an
 * {@link IllegalArgumentException} at once; everything else that goes wrong arrives as a
 * {@link com.whatsnesia.error.WhatsnesiaException} through the publisher. Reads are
 * repeated when they fail in passing; writes only where they provably had no effect.
 */
public interface InboxOperations {

	/**
	 * Read one page of conversations, the one with the latest message first.
	 * @param query which conversations and which page
	 * @return the page; beyond the last page one without content (surprise 12)
	 */
	Mono<Page<Conversation>> list(ConversationQuery query);

	/**
	 * Read all conversations from the query's page on, the one with the latest message
	 * first. A page is requested when its first conversation is asked for, not before;
	 * pages have 100 rows unless the query says otherwise.
	 * <p>
	 * A message that arrives meanwhile moves its conversation to the start and shifts the
	 * rows (surprise 13): what was on the page before is not emitted again, but a
	 * conversation that moves up can be missed.
	 * @param query which conversations and which page to start from
	 * @return the conversations
	 */
	Flux<Conversation> findAll(ConversationQuery query);

	/**
	 * Read one conversation, with its notes and the tags and lists of its contact.
	 * @param conversationId the id, positive
	 * @return the conversation; an unknown id is a
	 * {@link com.whatsnesia.error.NotFoundException}
	 */
	Mono<Conversation> details(long conversationId);

	/**
	 * Mark a conversation.
	 * @param conversationId the id, positive
	 * @param status the status, not {@link ConversationStatus#UNKNOWN}. The recorded
	 * service refuses {@link ConversationStatus#UNREAD}, which the vendor documents, with
	 * an {@link com.whatsnesia.error.InvalidRequestException} (surprise 14)
	 * @return completion
	 */
	Mono<Void> changeStatus(long conversationId, ConversationStatus status);

	/**
	 * Send a message. The same message sent twice arrives twice (surprise 19): where the
	 * outcome of a failure is {@link com.whatsnesia.error.Outcome#UNKNOWN}, look into the
	 * dashboard's inbox before sending again.
	 * <p>
	 * The recipient must be a contact, else the call fails with a
	 * {@link com.whatsnesia.error.ContactRequiredException} (surprise 6), and covered by
	 * {@code whatsnesia.send.allowed-recipients}, else with a
	 * {@link com.whatsnesia.error.RecipientNotAllowedException}. The service answers
	 * after WhatsApp has, which can take longer than a minute (surprise 32).
	 * @param message the message
	 * @return the message as it was sent
	 */
	Mono<SentMessage> send(OutboundMessage message);

	/**
	 * Send many messages, {@code whatsnesia.send.concurrency} at a time, and tell of each
	 * what became of it, in the order of completion. Messages are taken from the source
	 * as they can be sent.
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
	Flux<Delivery<OutboundMessage, SentMessage>> sendAll(Publisher<? extends OutboundMessage> messages);

}
