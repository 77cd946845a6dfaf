package com.whatsnesia.sample.message;

import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of messages, with what a form has to know of each.
 */
enum MessageKind {

	TEXT("Text", null, null, "text"),

	IMAGE("Image", ".jpg,.jpeg,.png", "JPEG or PNG, 5120 KiB at most", "caption"),

	DOCUMENT("Document", ".pdf,.doc,.docx", "PDF, DOC or DOCX, 102400 KiB at most", "caption"),

	VIDEO("Video", ".mp4", "MP4, 16384 KiB at most", "caption"),

	AUDIO("Audio", "audio/*", "any format, 16384 KiB at most"),

	LOCATION("Location", null, null, "latitude", "longitude", "place", "address"),

	@JsonAlias("cta-url")
	CTA_URL("Link button", null, null, "ctaUrlId"),

	@JsonAlias("interactive-list")
	INTERACTIVE_LIST("Interactive list", null, null, "interactiveListId"),

	PRODUCT("Product", null, null, "name", "description", "link", "image"),

	ORDER("Order", null, null, "name", "link");

	private final String label;

	private final @Nullable String accept;

	private final @Nullable String limits;

	private final Set<String> fields;

	MessageKind(String label, @Nullable String accept, @Nullable String limits, String... fields) {
		this.label = label;
		this.accept = accept;
		this.limits = limits;
		this.fields = Set.of(fields);
	}

	/**
	 * Return the name of the kind as people read it.
	 */
	public String getLabel() {
		return this.label;
	}

	/**
	 * Return the name of the kind in a path.
	 */
	public String getPath() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Return what a browser is to offer when a file is chosen.
	 */
	public @Nullable String getAccept() {
		return this.accept;
	}

	/**
	 * Return which files the service takes.
	 */
	public @Nullable String getLimits() {
		return this.limits;
	}

	public boolean hasFile() {
		return this.accept != null;
	}

	public boolean has(String field) {
		return this.fields.contains(field);
	}

}
