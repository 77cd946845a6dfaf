package com.whatsnesia.sample.message;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of messages that the forms offer, with what they say about their files.
 */
enum MessageKind {

	TEXT("Text", null, null),

	IMAGE("Image", ".jpg,.jpeg,.png", "JPEG or PNG, 5120 KiB at most"),

	DOCUMENT("Document", ".pdf,.doc,.docx", "PDF, DOC or DOCX, 102400 KiB at most"),

	VIDEO("Video", ".mp4", "MP4, 16384 KiB at most"),

	AUDIO("Audio", "audio/*", "any format, 16384 KiB at most"),

	LOCATION("Location", null, null),

	CTA_URL("Link button", null, null),

	INTERACTIVE_LIST("Interactive list", null, null),

	PRODUCT("Product", null, null),

	ORDER("Order", null, null);

	private final String label;

	private final @Nullable String accept;

	private final @Nullable String limits;

	MessageKind(String label, @Nullable String accept, @Nullable String limits) {
		this.label = label;
		this.accept = accept;
		this.limits = limits;
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

	/**
	 * Return whether the kind has a caption. A text beside a sound is lost (surprise 29).
	 */
	public boolean hasCaption() {
		return hasFile() && this != AUDIO;
	}

}
