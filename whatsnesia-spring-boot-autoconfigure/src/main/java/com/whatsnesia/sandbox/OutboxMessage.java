package com.whatsnesia.sandbox;

/**
 * A message that WhatsApp has received and would have brought to a phone.
 *
 * @param id the id that WhatsApp gave it
 * @param from the WhatsApp number that it was sent from
 * @param to the number of the recipient with its country code
 * @param content the content
 */
record OutboxMessage(String id, String from, String to, MessageContent content) {
}
