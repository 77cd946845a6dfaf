package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.function.BiPredicate;

/**
 * The kinds of messages, in the order in which one wins over all others that a call asks
 * for, too (surprise 29).
 */
enum MessageKind {

	CTA_URL(6, "cta_url_id", Input::filled),

	INTERACTIVE_LIST(9, "interactive_list_id", Input::filled),

	PRODUCT(6, "product", Input::filled),

	ORDER(6, "created_order_data", Input::filled),

	IMAGE(2, "image", Input::hasFile),

	DOCUMENT(4, "document", Input::hasFile),

	VIDEO(3, "video", Input::hasFile),

	AUDIO(5, "audio", Input::hasFile),

	LOCATION(8, "longitude", (input, field) -> input.filled("latitude") && input.filled(field)),

	TEXT(1, "message", (input, field) -> true),

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
