package com.whatsnesia.benchmark;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The answers of the service, as somebody would write them down who needs them for one
 * application.
 */
final class WireJson {

	private WireJson() {
	}

	record Answer<D>(String status, String remark, @JsonProperty("message") List<String> messages, D data) {

		/**
		 * Return the data of a success: HTTP 200 proves nothing here.
		 */
		D checked() {
			if (!"success".equals(this.status)) {
				throw new IllegalStateException(this.remark + ": " + this.messages);
			}
			return this.data;
		}

	}

	record Sent(@JsonProperty("conversation_id") long conversationId, Message message) {
	}

	record Message(long id, @JsonProperty("user_id") long userId,
			@JsonProperty("whatsapp_account_id") long whatsAppAccountId,
			@JsonProperty("whatsapp_message_id") String whatsAppMessageId,
			@JsonProperty("conversation_id") long conversationId, @JsonProperty("cta_url_id") long ctaUrlId,
			@JsonProperty("interactive_list_id") long interactiveListId, @JsonProperty("message") String text,
			@JsonProperty("message_type") int type, @JsonProperty("media_id") String mediaId,
			@JsonProperty("media_caption") String mediaCaption, @JsonProperty("media_filename") String mediaFilename,
			@JsonProperty("media_url") String mediaUrl, @JsonProperty("media_path") String mediaPath,
			@JsonProperty("mime_type") String mimeType, @JsonProperty("media_type") String mediaType, Location location,
			int status, Instant ordering, @JsonProperty("created_at") Instant createdAt,
			@JsonProperty("updated_at") Instant updatedAt) {
	}

	record Location(String latitude, String longitude, String name, String address) {
	}

	record Contacts(ContactPage contacts) {
	}

	record ContactPage(@JsonProperty("current_page") int number, @JsonProperty("per_page") int size,
			@JsonProperty("last_page") int lastPage, long total, @JsonProperty("data") List<Contact> rows) {
	}

	record Contact(long id, @JsonProperty("user_id") long userId, @JsonProperty("firstname") String firstName,
			@JsonProperty("lastname") String lastName, @JsonProperty("mobile_code") String mobileCode, String mobile,
			String image, Address address, int status, Object details, @JsonProperty("is_customer") int customer,
			@JsonProperty("is_blocked") int blocked, @JsonProperty("created_at") Instant createdAt,
			@JsonProperty("updated_at") Instant updatedAt, @JsonProperty("image_src") String imageUrl,
			@JsonProperty("full_name") String fullName) {
	}

	record Address(String city, String state, @JsonProperty("post_code") String postCode,
			@JsonProperty("address") String street, String country) {
	}

}
