package com.whatsnesia.sample.message;

import org.jspecify.annotations.Nullable;

/**
 * A message to somebody who may not be a contact yet.
 *
 * @param recipient the name of the recipient
 * @param message the message
 */
record FirstMessageForm(@Nullable NewRecipient recipient, @Nullable MessageForm message) {
}
