package com.whatsnesia.webclient;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.inbox.SentLocation;
import com.whatsnesia.inbox.SentMedia;
import com.whatsnesia.inbox.SentMessage;

/**
 * A message on the wire, as it was sent.
 */
record MessageJson(@JsonProperty("id") @Nullable Long id,
		@JsonProperty("conversation_id") @Nullable Long conversationId,
		@JsonProperty("whatsapp_message_id") @Nullable String whatsAppMessageId,
		@JsonProperty("message_type") @Nullable Long type, @JsonProperty("status") @Nullable Long status,
		@JsonProperty("message") @Nullable String text, @JsonProperty("media_id") @Nullable String mediaId,
		@JsonProperty("media_caption") @Nullable String mediaCaption,
		@JsonProperty("media_filename") @Nullable String mediaFilename,
		@JsonProperty("media_url") @Nullable String mediaUrl, @JsonProperty("media_path") @Nullable String mediaPath,
		@JsonProperty("mime_type") @Nullable String mimeType, @JsonProperty("media_type") @Nullable String mediaKind,
		@JsonProperty("location") @Nullable LocationJson location, @JsonProperty("cta_url_id") @Nullable Long ctaUrlId,
		@JsonProperty("interactive_list_id") @Nullable Long interactiveListId,
		@JsonProperty("whatsapp_account_id") @Nullable Long whatsAppAccountId,
		@JsonProperty("user_id") @Nullable Long userId, @JsonProperty("ordering") @Nullable Instant orderedAt,
		@JsonProperty("created_at") @Nullable Instant createdAt,
		@JsonProperty("updated_at") @Nullable Instant updatedAt,
		@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

	private static final WireCodes<MessageType> TYPES = new WireCodes<>(Map.of(1L, MessageType.TEXT, 2L,
			MessageType.IMAGE, 3L, MessageType.VIDEO, 4L, MessageType.DOCUMENT, 5L, MessageType.AUDIO, 6L,
			MessageType.CTA_URL, 8L, MessageType.LOCATION, 9L, MessageType.INTERACTIVE_LIST), MessageType.UNKNOWN);

	/**
	 * Make a message, or null if what is there can't be one.
	 */
	private @Nullable SentMessage toSentMessage(@Nullable Long conversationId) {
		if (this.id == null || this.id <= 0 || conversationId == null || conversationId <= 0) {
			return null;
		}
		return new SentMessage(this.id, conversationId, this.whatsAppMessageId, TYPES.constant(this.type), this.type,
				this.status, this.text, media(), (this.location != null) ? this.location.toSentLocation() : null,
				this.ctaUrlId, this.interactiveListId, this.whatsAppAccountId, this.userId, this.orderedAt,
				this.createdAt, this.updatedAt, (this.additionalFields != null) ? this.additionalFields : Map.of(),
				false);
	}

	private @Nullable SentMedia media() {
		return (this.mediaId == null && this.mediaKind == null) ? null : new SentMedia(this.mediaId, this.mediaCaption,
				this.mediaFilename, this.mediaUrl, this.mediaPath, this.mimeType, this.mediaKind);
	}

	@Override
	public String toString() {
		return "MessageJson[" + this.id + "]";
	}

	/**
	 * A place on the wire.
	 */
	record LocationJson(@JsonProperty("latitude") @Nullable BigDecimal latitude,
			@JsonProperty("longitude") @Nullable BigDecimal longitude, @JsonProperty("name") @Nullable String name,
			@JsonProperty("address") @Nullable String address) {

		private SentLocation toSentLocation() {
			return new SentLocation(this.latitude, this.longitude, this.name, this.address);
		}

		@Override
		public String toString() {
			return "LocationJson[…]";
		}

	}

	/**
	 * The data of the answer to a send.
	 */
	record Sent(@JsonProperty("conversation_id") @Nullable Long conversationId,
			@JsonProperty("message") @Nullable MessageJson message) {

		static final Payload<?, SentMessage> PAYLOAD = Payload.of(Sent.class, Sent::toSentMessage);

		@Nullable SentMessage toSentMessage() {
			if (this.message == null) {
				return null;
			}
			return this.message
				.toSentMessage((this.conversationId != null) ? this.conversationId : this.message.conversationId());
		}

	}

}
