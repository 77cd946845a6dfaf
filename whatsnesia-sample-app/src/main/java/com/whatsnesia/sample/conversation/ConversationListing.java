package com.whatsnesia.sample.conversation;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.web.Phrase;

/**
 * The conversations of a selection or, instead of them, why they can't be read.
 *
 * @param page the conversations
 * @param failure what failed
 */
record ConversationListing(@Nullable Page<ConversationRow> page, @Nullable FailureNotice failure) {

	static ConversationListing of(Page<Conversation> page) {
		return new ConversationListing(new Page<>(page.content().stream().map(ConversationRow::of).toList(),
				page.number(), page.size(), page.lastPage(), page.total()), null);
	}

	static ConversationListing of(WhatsnesiaException failure) {
		return new ConversationListing(null, FailureNotice.ofRead(Phrase.of("conversations.unlistable"), failure));
	}

}
