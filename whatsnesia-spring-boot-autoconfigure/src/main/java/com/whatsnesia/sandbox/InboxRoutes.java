package com.whatsnesia.sandbox;

import java.util.List;

/**
 * The operations on conversations, messages and templates.
 */
final class InboxRoutes {

	private InboxRoutes() {
	}

	static List<Route> of(Account account, Switches switches) {
		return List.of(Route.get("inbox/conversation-list", new ListConversations(account)),
				Route.postWithId("inbox/change-conversation-status",
						new ChangeConversationStatus(account.conversations(), switches)),
				Route.getWithId("inbox/conversation-details", new ShowConversation(account)),
				Route.post("inbox/send-message", new SendMessage(account, switches)),
				Route.post("inbox/send-template-message", new SendTemplate(account, switches)),
				Route.get("inbox/template-list", new ListTemplates(account)));
	}

}
