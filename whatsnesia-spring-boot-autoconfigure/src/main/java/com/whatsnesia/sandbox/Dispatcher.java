package com.whatsnesia.sandbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Hands messages to WhatsApp and stores what WhatsApp has confirmed.
 */
final class Dispatcher {

	private final Account account;

	private final WhatsAppTrouble trouble;

	Dispatcher(Account account, Switches switches) {
		this.account = account;
		this.trouble = new WhatsAppTrouble(switches);
	}

	Message send(WhatsAppAccount sender, Recipient recipient, MessageContent content) {
		this.trouble.beforeMessage(sender, content);
		Outbox outbox = this.account.outbox();
		@Nullable String mediaId = content.kind().media() ? "555%012d".formatted(outbox.nextId()) : null;
		String whatsAppId = "wamid.X%06d".formatted(outbox.nextId());
		outbox.add(new SandboxMessage(whatsAppId, sender.number(), recipient.number(), content));
		this.trouble.afterMessage(sender, content);
		Instant now = Instant.now();
		Conversation conversation = this.account.conversations().save(recipient.conversation().withMessage(now));
		return this.account.messages()
			.add((id) -> new Message(id, conversation.id(), sender.id(), whatsAppId, mediaId, content, now));
	}

}
