package com.whatsnesia.sample.conversation;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PageQuery;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.sample.web.TypedNumber;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which conversations the list shows. It travels in the URL, so that one comes back to
 * the same place after a change.
 *
 * @param only the statuses to show, none for all conversations
 * @param search the text to search for, empty for all conversations
 * @param page the number of the page
 */
record ConversationSelection(@Nullable Set<ConversationStatus> only, @Nullable String search, @Nullable Integer page) {

	ConversationSelection {
		only = (only != null) ? only : Set.of();
		search = (search != null) ? search.strip() : "";
		page = (page != null && page > 0) ? page : 1;
	}

	ConversationQuery toQuery() {
		return new ConversationQuery((this.only != null) ? this.only : Set.of(),
				StringUtils.hasText(this.search) ? TypedNumber.toSearch(this.search) : null,
				(this.page != null) ? PageQuery.first().page(this.page) : PageQuery.first());
	}

	/**
	 * Go to a page about these conversations and tell something there.
	 */
	String uri(String path, ConversationNotice notice) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("only", Optional.ofNullable(this.only).filter((only) -> !only.isEmpty()))
			.queryParam("search", "{search}")
			.queryParam("page", "{page}")
			.queryParam("notice", "{notice}")
			.encode()
			.buildAndExpand(this.search, this.page, notice)
			.toUriString();
	}

}
