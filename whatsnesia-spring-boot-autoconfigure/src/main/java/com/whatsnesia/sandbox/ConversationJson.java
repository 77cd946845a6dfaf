package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Conversations as they are answered: without messages, which the API never shows
 * (surprise 27).
 *
 * @param root the scheme and host that the caller used
 * @param contacts the contacts of the account
 */
record ConversationJson(String root, Contacts contacts) {

	Map<String, @Nullable Object> listed(Conversation conversation) {
		Contact contact = this.contacts.find(conversation.contactId());
		return json(conversation, (contact != null) ? contact(contact) : null);
	}

	Map<String, @Nullable Object> detailed(Conversation conversation) {
		Contact contact = this.contacts.find(conversation.contactId());
		if (contact == null) {
			return json(conversation, null);
		}
		Map<String, @Nullable Object> labelled = contact(contact);
		labelled.put("tags", Label.tags(contact));
		labelled.put("lists", Label.lists(contact));
		return json(conversation, labelled);
	}

	private Map<String, @Nullable Object> contact(Contact contact) {
		return new ContactJson(this.root).full(contact);
	}

	private static Map<String, @Nullable Object> json(Conversation conversation,
			@Nullable Map<String, @Nullable Object> contact) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("id", conversation.id());
		json.put("user_id", Account.USER_ID);
		json.put("contact_id", conversation.contactId());
		json.put("status", conversation.status());
		json.put("whatsapp_account_id", conversation.whatsAppAccountId());
		json.put("last_message_at", WireTime.secondsOrNull(conversation.lastMessageAt()));
		json.put("needs_human_reply", conversation.needsHumanReply() ? 1 : 0);
		json.put("created_at", WireTime.seconds(conversation.createdAt()));
		json.put("updated_at", WireTime.seconds(conversation.updatedAt()));
		json.put("contact", contact);
		json.put("notes", Note.on(conversation));
		return json;
	}

}
