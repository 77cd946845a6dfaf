package com.whatsnesia.sample.conversation;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the conversations.
 */
@ConsolePage
class ConversationListController {

	private final InboxOperations inbox;

	private final WhatsnesiaProperties properties;

	ConversationListController(InboxOperations inbox, WhatsnesiaProperties properties) {
		this.inbox = inbox;
		this.properties = properties;
	}

	@GetMapping({ "/", "/conversations" })
	Rendering list(ConversationSelection selection,
			@RequestParam(required = false) @Nullable ConversationNotice notice) {
		Mono<ConversationListing> listing = this.inbox.list(selection.toQuery())
			.map(ConversationListing::of)
			.onErrorResume(WhatsnesiaException.class, (ex) -> Mono.just(ConversationListing.of(ex)));
		Rendering.Builder<?> page = Rendering.view("conversations")
			.modelAttribute("selection", selection)
			.modelAttribute("statuses", StatusChoice.forFilter())
			.modelAttribute("marks", StatusChoice.forChange())
			.modelAttribute("listing", listing);
		return ((notice != null) ? page.modelAttribute("notice", notice.code(this.properties.getMode())) : page)
			.build();
	}

}
