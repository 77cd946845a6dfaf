package com.whatsnesia.sandbox;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Messages as they are answered once: with all that was asked for, even what was not sent
 * (surprise 29).
 *
 * @param root the scheme and host that the caller used
 * @param input what was sent
 */
record MessageJson(String root, Input input) {

	private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuu/MM/dd").withZone(ZoneOffset.UTC);

	Map<String, @Nullable Object> json(Message message) {
		MessageKind kind = message.content().kind();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("user_id", Account.USER_ID);
		json.put("whatsapp_account_id", message.whatsAppAccountId());
		json.put("whatsapp_message_id", message.whatsAppId());
		json.put("conversation_id", message.conversationId());
		json.put("cta_url_id", preparedId(message.content(), MessageKind.CTA_URL));
		json.put("interactive_list_id", preparedId(message.content(), MessageKind.INTERACTIVE_LIST));
		json.put("type", 1);
		json.put("message", this.input.text("message"));
		json.put("media_id", message.mediaId());
		json.put("message_type", kind.type());
		json.put("location", (kind == MessageKind.LOCATION) ? location() : null);
		putMedia(json, message);
		json.put("agent_id", 0);
		json.put("status", 1);
		json.put("ordering", WireTime.micros(message.sentAt()));
		json.put("product_data", kind.commerce() ? Json.read(this.input.value(kind.field()).asString()) : null);
		json.put("updated_at", WireTime.seconds(message.sentAt()));
		json.put("created_at", WireTime.seconds(message.sentAt()));
		json.put("id", message.id());
		return json;
	}

	private static long preparedId(MessageContent content, MessageKind kind) {
		return (content.kind() == kind && content instanceof MessageContent.Prepared prepared) ? prepared.id() : 0;
	}

	// Numbers stay numbers here if they were sent as such (surprise 22).
	private Map<String, Object> location() {
		Map<String, Object> location = new LinkedHashMap<>();
		location.put("latitude", this.input.value("latitude"));
		location.put("longitude", this.input.value("longitude"));
		location.put("name", Objects.requireNonNullElse(this.input.text("name"), ""));
		location.put("address", Objects.requireNonNullElse(this.input.text("address"), ""));
		return location;
	}

	private void putMedia(Map<String, @Nullable Object> json, Message message) {
		MessageContent.@Nullable MediaFile file = (message.content() instanceof MessageContent.MediaFile media) ? media
				: null;
		boolean document = file != null && file.kind() == MessageKind.DOCUMENT;
		json.put("media_caption", (file != null) ? this.input.text("message") : null);
		json.put("media_filename", (file != null && document) ? file.name() : null);
		json.put("media_url", (file != null) ? this.root + "/lookaside/" + message.mediaId() : null);
		json.put("media_path", (file != null && !document) ? path(message, file) : null);
		json.put("mime_type", (file != null) ? file.mimeType() : null);
		json.put("media_type", (file != null) ? file.kind().field() : null);
	}

	private static String path(Message message, MessageContent.MediaFile file) {
		String extension = file.mimeType().substring(file.mimeType().indexOf('/') + 1);
		return Account.USER_ID + "/" + FOLDER.format(message.sentAt()) + "/" + message.mediaId() + "." + extension;
	}

}
