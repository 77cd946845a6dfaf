package com.whatsnesia.sandbox;

import java.util.List;

/**
 * {@code GET inbox/conversation-list}: a page of all conversations, or of those with a
 * status or with a contact that a search finds.
 */
final class ListConversations implements Endpoint {

	private final Account account;

	ListConversations(Account account) {
		this.account = account;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		if (request.input().value("search").isContainer()) {
			return Answer.exception("Array to string conversion");
		}
		ConversationFilter filter = ConversationFilter.of(request.input());
		Contacts contacts = this.account.contacts();
		List<Conversation> found = this.account.conversations()
			.all()
			.stream()
			.filter((conversation) -> filter.matches(conversation, contacts.find(conversation.contactId())))
			.toList();
		if (PageQuery.of(request.input()).negative() && !found.isEmpty()) {
			return SqlErrors.negativePage("`conversations` where `user_id` = 1 order by `last_message_at` desc");
		}
		ConversationJson json = new ConversationJson(request.root(), contacts);
		return Answer.success("inbox", "Conversation data fetched successfully", "conversation",
				Page.of(request, found, json::listed).json());
	}

}
