package com.whatsnesia.sandbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message as the server stores it once it is sent.
 *
 * @param id the id
 * @param conversationId the id of the conversation
 * @param whatsAppAccountId the id of the WhatsApp account that it was sent from
 * @param whatsAppId the id that WhatsApp gave it
 * @param mediaId the id that WhatsApp gave its file, or null if it has none
 * @param content the content
 * @param sentAt the time when it was sent
 */
record Message(long id, long conversationId, long whatsAppAccountId, String whatsAppId, @Nullable String mediaId,
		MessageContent content, Instant sentAt) {
}
