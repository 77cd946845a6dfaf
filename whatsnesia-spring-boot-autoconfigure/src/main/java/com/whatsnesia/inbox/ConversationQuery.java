package com.whatsnesia.inbox;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PageQuery;

import org.springframework.util.Assert;

/**
 * Which conversations to list.
 *
 * @param statuses the statuses to ask for, or none for all conversations
 * @param search the text to search for, or null for all conversations
 * @param paging the page to ask for
 */
public record ConversationQuery(Set<ConversationStatus> statuses, @Nullable String search, PageQuery paging) {

	public ConversationQuery {
		Assert.notNull(statuses, "'statuses' must not be null");
		Assert.isTrue(!statuses.contains(ConversationStatus.UNKNOWN), "'statuses' must not contain UNKNOWN");
		Assert.isTrue(search == null || !search.isBlank(), "'search' must not be blank");
		Assert.notNull(paging, "'paging' must not be null");
		EnumSet<ConversationStatus> copy = EnumSet.noneOf(ConversationStatus.class);
		copy.addAll(statuses);
		statuses = Collections.unmodifiableSet(copy);
	}

	/**
	 * Ask for all conversations.
	 * @return the query, of the first page of the default size
	 */
	public static ConversationQuery all() {
		return new ConversationQuery(Set.of(), null, PageQuery.first());
	}

	/**
	 * Ask for conversations that have one of these statuses. The recorded service finds
	 * none by {@link ConversationStatus#UNREAD} (surprise 14).
	 * @param statuses the statuses, at least one and not
	 * {@link ConversationStatus#UNKNOWN}
	 * @return the query
	 */
	public ConversationQuery status(ConversationStatus... statuses) {
		Assert.notEmpty(statuses, "'statuses' must not be empty");
		Assert.noNullElements(statuses, "'statuses' must not contain null");
		return new ConversationQuery(EnumSet.copyOf(List.of(statuses)), this.search, this.paging);
	}

	/**
	 * Search for a part of the contact's first name, last name or number. Both names
	 * together, or country code and number together, never match; {@code %} and {@code _}
	 * are wildcards, {@code 0} alone is ignored (surprise 10).
	 * @param search the text, not blank
	 * @return the query
	 */
	public ConversationQuery search(String search) {
		Assert.notNull(search, "'search' must not be null");
		return new ConversationQuery(this.statuses, search, this.paging);
	}

	/**
	 * Ask for another page.
	 * @param page the number of the page, from 1
	 * @return the query
	 */
	public ConversationQuery page(int page) {
		return new ConversationQuery(this.statuses, this.search, this.paging.page(page));
	}

	/**
	 * Ask for pages of another size.
	 * @param size the number of rows, from 1 to 1000
	 * @return the query
	 */
	public ConversationQuery size(int size) {
		return new ConversationQuery(this.statuses, this.search, this.paging.size(size));
	}

	/**
	 * Describe the query without its search text.
	 */
	@Override
	public String toString() {
		return "ConversationQuery[" + this.statuses + ((this.search != null) ? ", search=…, " : ", ") + this.paging
				+ "]";
	}

}
