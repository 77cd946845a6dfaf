package com.whatsnesia.sample.conversation;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows one conversation and marks it. Whoever marks it in the list comes back there.
 */
@ConsolePage
@RequestMapping("/conversations/{id}")
class ConversationController {

	private final InboxOperations inbox;

	private final ConversationView view;

	private final WhatsnesiaProperties properties;

	ConversationController(InboxOperations inbox, ConversationView view, WhatsnesiaProperties properties) {
		this.inbox = inbox;
		this.view = view;
		this.properties = properties;
	}

	@GetMapping
	Mono<Rendering> show(@PathVariable long id, ConversationSelection selection,
			@RequestParam(required = false) @Nullable ConversationNotice notice) {
		return this.view.of(id, selection)
			.map((page) -> ((notice != null) ? page.modelAttribute("notice", notice.code(this.properties.getMode()))
					: page)
				.build());
	}

	@PostMapping("/status")
	Mono<Rendering> changeStatus(@PathVariable long id, StatusForm form, ConversationSelection selection) {
		return changeStatus(id, form, selection, "/conversations/" + id);
	}

	@PostMapping("/status-in-list")
	Mono<Rendering> changeStatusInList(@PathVariable long id, StatusForm form, ConversationSelection selection) {
		return changeStatus(id, form, selection, "/conversations");
	}

	private Mono<Rendering> changeStatus(long id, StatusForm form, ConversationSelection selection, String path) {
		return this.inbox.changeStatus(id, form.required())
			.then(Mono.fromSupplier(
					() -> Rendering.redirectTo(selection.uri(path, ConversationNotice.STATUS_CHANGED)).build()))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> this.view.of(id, selection, ex).map(Rendering.Builder::build));
	}

}
