package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.function.BiPredicate;

/**
 * The kinds of messages, in the order in which one wins over all others that a call asks
 * for, too (surprise 29).
 */
public enum MessageKind {

	/**
	 * A call to action that the account has prepared.
	 */
	CTA_URL(6, "cta_url_id", Input::filled),

	/**
	 * An interactive list that the account has prepared.
	 */
	INTERACTIVE_LIST(9, "interactive_list_id", Input::filled),

	/**
	 * A product of a shop, with a button that leads to it.
	 */
	PRODUCT(6, "product", Input::filled),

	/**
	 * An order in a shop, with a button that leads to it.
	 */
	ORDER(6, "created_order_data", Input::filled),

	/**
	 * A picture, with or without a caption.
	 */
	IMAGE(2, "image", Input::hasFile),

	/**
	 * A document, with or without a caption.
	 */
	DOCUMENT(4, "document", Input::hasFile),

	/**
	 * A video, with or without a caption.
	 */
	VIDEO(3, "video", Input::hasFile),

	/**
	 * An audio file, which has no caption.
	 */
	AUDIO(5, "audio", Input::hasFile),

	/**
	 * A location.
	 */
	LOCATION(8, "longitude", (input, field) -> input.filled("latitude") && input.filled(field)),

	/**
	 * A text.
	 */
	TEXT(1, "message", (input, field) -> true),

	/**
	 * A template with its variables.
	 */
	TEMPLATE(7, "template_id", (input, field) -> false);

	private final int type;

	private final String field;

	private final BiPredicate<Input, String> wanted;

	MessageKind(int type, String field, BiPredicate<Input, String> wanted) {
		this.type = type;
		this.field = field;
		this.wanted = wanted;
	}

	static MessageKind of(Input input) {
		return Arrays.stream(values()).filter((kind) -> kind.wanted.test(input, kind.field)).findFirst().orElseThrow();
	}

	/**
	 * The number by which the server calls the kind.
	 * @return the number
	 */
	int type() {
		return this.type;
	}

	String field() {
		return this.field;
	}

	boolean commerce() {
		return this == PRODUCT || this == ORDER;
	}

	boolean interactive() {
		return commerce() || this == CTA_URL || this == INTERACTIVE_LIST;
	}

	boolean media() {
		return this == IMAGE || this == DOCUMENT || this == VIDEO || this == AUDIO;
	}

}
