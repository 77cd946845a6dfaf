package com.whatsnesia.sample.message;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;

import org.springframework.util.StringUtils;

/**
 * The name of a recipient who may not be a contact yet.
 *
 * @param firstName the first name
 * @param lastName the last name
 */
record NewRecipient(@Nullable String firstName, @Nullable String lastName) {

	boolean isGiven() {
		return StringUtils.hasText(this.firstName) || StringUtils.hasText(this.lastName);
	}

	@SuppressWarnings("NullAway") // NewContact itself refuses names that are missing.
	Mono<SentMessage> send(OutboundMessage message, FirstMessage firstMessage) {
		return firstMessage.send(this.firstName, this.lastName, message);
	}

}
