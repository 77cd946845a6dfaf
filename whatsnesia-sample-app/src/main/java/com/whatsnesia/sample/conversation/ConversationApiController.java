package com.whatsnesia.sample.conversation;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.InboxOperations;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The conversations as JSON.
 */
@RestController
@RequestMapping("/api/conversations")
class ConversationApiController {

	private final InboxOperations inbox;

	ConversationApiController(InboxOperations inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	Mono<Page<Conversation>> list(@RequestParam(defaultValue = "") Set<ConversationStatus> status,
			@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "1") int page,
			@RequestParam(required = false) @Nullable Integer size) {
		return this.inbox
			.list(new ConversationQuery(status, search.isBlank() ? null : search, new PageQuery(page, size)));
	}

	@GetMapping("/{id}")
	Mono<Conversation> details(@PathVariable long id) {
		return this.inbox.details(id);
	}

	@PutMapping("/{id}/status")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> changeStatus(@PathVariable long id, @RequestBody StatusForm form) {
		return this.inbox.changeStatus(id, form.required());
	}

}
