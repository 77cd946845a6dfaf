package com.whatsnesia.sample.conversation;

import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.failure.FailureStatus;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page about one conversation, with the status that tells whether it could be read.
 */
@Component
class ConversationView {

	private final InboxOperations inbox;

	ConversationView(InboxOperations inbox) {
		this.inbox = inbox;
	}

	Mono<Rendering.Builder<?>> of(long id, ConversationSelection selection) {
		Rendering.Builder<?> page = Rendering.view("conversation")
			.modelAttribute("id", id)
			.modelAttribute("selection", selection)
			.modelAttribute("statuses", StatusChoice.forChange());
		return this.inbox
			.details(id).<Rendering
					.Builder<?>>map(
							(conversation) -> page.modelAttribute("conversation", conversation)
								.modelAttribute("row", ConversationRow.of(conversation)))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> Mono.just(page
						.modelAttribute("unreadable",
								FailureNotice.ofRead(Phrase.of("conversation.unreadable", id), ex))
						.status(FailureStatus.of(ex))));
	}

	Mono<Rendering.Builder<?>> of(long id, ConversationSelection selection, WhatsnesiaException failure) {
		return of(id, selection).map((page) -> page
			.modelAttribute("failure", FailureNotice.ofWrite(Phrase.of("conversation.status-unchangeable"), failure))
			.status(FailureStatus.of(failure)));
	}

}
