package com.whatsnesia.sandbox;

/**
 * {@code GET inbox/conversation-details/{id}}: a conversation with its notes and the tags
 * and lists of its contact.
 */
final class ShowConversation implements Endpoint {

	private final Account account;

	ShowConversation(Account account) {
		this.account = account;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		Conversation conversation = this.account.conversations().find(DatabaseId.of(id));
		if (conversation == null) {
			return Answer.error("not_found", "Conversation not found");
		}
		ConversationJson json = new ConversationJson(request.root(), this.account.contacts());
		return Answer.success("conversation_details", "Conversation details fetched successfully.", "conversation",
				json.detailed(conversation));
	}

}
