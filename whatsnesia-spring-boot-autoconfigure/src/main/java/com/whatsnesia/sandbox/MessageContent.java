package com.whatsnesia.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a message brings to its recipient.
 */
sealed interface MessageContent {

	MessageKind kind();

	/**
	 * A text.
	 *
	 * @param body the text, or null if there is nothing to send, which WhatsApp refuses
	 */
	record Text(@Nullable String body) implements MessageContent {

		@Override
		public MessageKind kind() {
			return MessageKind.TEXT;
		}

	}

	/**
	 * A file, described but not kept.
	 *
	 * @param kind what the file is
	 * @param name the name of the file
	 * @param mimeType the type found in the content
	 * @param size the number of bytes
	 * @param caption the caption, never there for audio
	 */
	record MediaFile(MessageKind kind, String name, String mimeType, long size,
			@Nullable String caption) implements MessageContent {

	}

	/**
	 * A location.
	 *
	 * @param latitude the latitude
	 * @param longitude the longitude
	 * @param name the name, there only if the address is (surprise 30)
	 * @param address the address, there only if the name is
	 */
	record Place(String latitude, String longitude, @Nullable String name,
			@Nullable String address) implements MessageContent {

		@Override
		public MessageKind kind() {
			return MessageKind.LOCATION;
		}

	}

	/**
	 * A call to action or a list, as prepared in the account.
	 *
	 * @param kind which of both
	 * @param id the id
	 */
	record Prepared(MessageKind kind, long id) implements MessageContent {

	}

	/**
	 * A product or an order behind a link button.
	 *
	 * @param kind which of both
	 * @param title the name of the product
	 * @param description the description, if there is one
	 * @param image the URL of the picture, if there is one that can be sent
	 * @param button the text on the button
	 * @param url where the button leads
	 */
	record LinkButton(MessageKind kind, String title, @Nullable String description, @Nullable String image,
			String button, String url) implements MessageContent {

	}

	/**
	 * A template with its variables.
	 *
	 * @param id the id of the template
	 * @param name the name of the template
	 * @param header the variables of the header
	 * @param body the variables of the body
	 */
	record FilledTemplate(long id, String name, List<String> header, List<String> body) implements MessageContent {

		@Override
		public MessageKind kind() {
			return MessageKind.TEMPLATE;
		}

	}

}
