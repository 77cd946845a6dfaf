package com.whatsnesia.sample.conversation;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.inbox.ConversationStatus;

/**
 * What a conversation is to be marked as.
 *
 * @param status the status
 */
record StatusForm(@Nullable ConversationStatus status) {

	ConversationStatus required() {
		if (this.status == null) {
			throw new IllegalArgumentException("'status' is missing");
		}
		return this.status;
	}

}
