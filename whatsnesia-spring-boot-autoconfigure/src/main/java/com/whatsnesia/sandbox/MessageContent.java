package com.whatsnesia.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a message brings to its recipient. Each content is a record and equals another one
 * of the same values.
 */
public sealed interface MessageContent {

	/**
	 * Return what kind of message brings it.
	 * @return the kind
	 */
	MessageKind kind();

	/**
	 * Return the text of a text message or the caption of a file.
	 * @return the text, or null if there is none, as with all other kinds
	 */
	default @Nullable String text() {
		return null;
	}

	/**
	 * A text.
	 *
	 * @param body the text; null is what WhatsApp refuses, and no message that was sent
	 * has
	 */
	record Text(@Nullable String body) implements MessageContent {

		@Override
		public MessageKind kind() {
			return MessageKind.TEXT;
		}

		@Override
		public @Nullable String text() {
			return this.body;
		}

	}

	/**
	 * A file, described but not kept.
	 *
	 * @param kind {@link MessageKind#IMAGE}, {@link MessageKind#DOCUMENT},
	 * {@link MessageKind#VIDEO} or {@link MessageKind#AUDIO}
	 * @param name the name of the file
	 * @param mimeType the type found in the content, for example {@code image/png}
	 * @param size the number of bytes
	 * @param caption the caption, never there for audio
	 */
	record MediaFile(MessageKind kind, String name, String mimeType, long size,
			@Nullable String caption) implements MessageContent {

		@Override
		public @Nullable String text() {
			return this.caption;
		}

	}

	/**
	 * A location.
	 *
	 * @param latitude the latitude, spelled as it was sent
	 * @param longitude the longitude, spelled as it was sent
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
	 * @param kind {@link MessageKind#CTA_URL} or {@link MessageKind#INTERACTIVE_LIST}
	 * @param id the id
	 */
	record Prepared(MessageKind kind, long id) implements MessageContent {

	}

	/**
	 * A product or an order behind a link button.
	 *
	 * @param kind {@link MessageKind#PRODUCT} or {@link MessageKind#ORDER}
	 * @param title the name of the product
	 * @param description the description without markup, cut at 100 characters, if there
	 * is one; never there for an order
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
