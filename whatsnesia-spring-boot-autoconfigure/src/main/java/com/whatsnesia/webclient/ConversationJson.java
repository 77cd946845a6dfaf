package com.whatsnesia.webclient;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.Note;

/**
 * A conversation on the wire.
 */
record ConversationJson(@JsonProperty("id") @Nullable Long id, @JsonProperty("user_id") @Nullable Long userId,
		@JsonProperty("contact_id") @Nullable Long contactId, @JsonProperty("status") @Nullable Long status,
		@JsonProperty("whatsapp_account_id") @Nullable Long whatsAppAccountId,
		@JsonProperty("last_message_at") @Nullable Instant lastMessageAt,
		@JsonProperty("needs_human_reply") @Nullable Boolean needsHumanReply,
		@JsonProperty("created_at") @Nullable Instant createdAt,
		@JsonProperty("updated_at") @Nullable Instant updatedAt, @JsonProperty("contact") @Nullable ContactJson contact,
		@JsonProperty("notes") @Nullable List<@Nullable NoteJson> notes,
		@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

	static final WireCodes<ConversationStatus> STATUSES = new WireCodes<>(
			Map.of(0L, ConversationStatus.NONE, 1L, ConversationStatus.DONE, 2L, ConversationStatus.PENDING, 3L,
					ConversationStatus.IMPORTANT, 4L, ConversationStatus.UNREAD),
			ConversationStatus.UNKNOWN);

	/**
	 * Make a conversation, or null if what is there can't be one.
	 */
	@Nullable Conversation toConversation() {
		if (this.id == null || this.id <= 0) {
			return null;
		}
		return new Conversation(this.id, this.userId, this.contactId, STATUSES.constant(this.status), this.status,
				this.whatsAppAccountId, this.lastMessageAt, Boolean.TRUE.equals(this.needsHumanReply), this.createdAt,
				this.updatedAt, (this.contact != null) ? this.contact.toContact() : null,
				(this.notes != null) ? this.notes.stream().filter(Objects::nonNull).map(NoteJson::toNote).toList()
						: List.of(),
				(this.contact != null) ? LabelJson.toLabels(this.contact.tags()) : List.of(),
				(this.contact != null) ? LabelJson.toLabels(this.contact.lists()) : List.of(),
				(this.additionalFields != null) ? this.additionalFields : Map.of());
	}

	@Override
	public String toString() {
		return "ConversationJson[" + this.id + "]";
	}

	/**
	 * A note on the wire.
	 */
	record NoteJson(@JsonProperty("id") @Nullable Long id, @JsonProperty("note") @Nullable String text,
			@JsonProperty("user_id") @Nullable Long userId, @JsonProperty("created_at") @Nullable Instant createdAt,
			@JsonProperty("updated_at") @Nullable Instant updatedAt,
			@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

		private Note toNote() {
			return new Note((this.id != null) ? this.id : 0, this.text, this.userId, this.createdAt, this.updatedAt,
					(this.additionalFields != null) ? this.additionalFields : Map.of());
		}

		@Override
		public String toString() {
			return "NoteJson[" + this.id + "]";
		}

	}

	/**
	 * The data of an answer with one conversation.
	 */
	record One(@JsonProperty("conversation") @Nullable ConversationJson conversation) {

		static final Payload<?, Conversation> PAYLOAD = Payload.of(One.class, One::toConversation);

		@Nullable Conversation toConversation() {
			return (this.conversation != null) ? this.conversation.toConversation() : null;
		}

	}

	/**
	 * The data of an answer with a page of conversations, under a singular name.
	 */
	record Many(@JsonProperty("conversation") @Nullable PageJson<ConversationJson> conversations) {

		static final Payload<?, Page<Conversation>> PAYLOAD = Payload.of(Many.class, Many::toPage);

		@Nullable Page<Conversation> toPage() {
			return (this.conversations != null) ? this.conversations.toPage(ConversationJson::toConversation) : null;
		}

	}

}
