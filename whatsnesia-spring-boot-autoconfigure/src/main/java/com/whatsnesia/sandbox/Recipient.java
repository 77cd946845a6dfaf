package com.whatsnesia.sandbox;

/**
 * Whom a message goes to.
 *
 * @param number the number with its country code
 * @param conversation the conversation that the message belongs to
 */
record Recipient(String number, Conversation conversation) {
}
