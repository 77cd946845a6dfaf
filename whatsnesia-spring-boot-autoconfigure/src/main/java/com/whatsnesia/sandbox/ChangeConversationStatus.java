package com.whatsnesia.sandbox;

import tools.jackson.databind.JsonNode;

/**
 * {@code POST inbox/change-conversation-status/{id}}: changes the status of a
 * conversation, to unread (4) only as documented (surprise 14).
 */
final class ChangeConversationStatus implements Endpoint {

	private static final int IMPORTANT = 3;

	private static final int UNREAD = 4;

	private final Conversations conversations;

	private final Switches switches;

	ChangeConversationStatus(Conversations conversations, Switches switches) {
		this.conversations = conversations;
		this.switches = switches;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		JsonNode value = request.input().value("status");
		double status = PhpNumber.of(value).orElse(-1);
		Violations violations = new Violations(request.input());
		if (violations.required("status")) {
			violations.integer("status");
			if (!selectable(status)) {
				violations.add("The selected status is invalid.");
			}
		}
		if (!violations.none()) {
			return violations.answer();
		}
		Conversation conversation = this.conversations.find(DatabaseId.of(id));
		if (conversation == null) {
			return Answer.error("not_found", "Conversation not found");
		}
		this.conversations.save(conversation.withStatus((int) status));
		return Answer.success("status_updated", "Status updated successfully");
	}

	private boolean selectable(double status) {
		int last = switch (this.switches.engine()) {
			case RECORDED -> IMPORTANT;
			case DOCUMENTED -> UNREAD;
		};
		return status >= 0 && status <= last && status == Math.rint(status);
	}

}
