package com.whatsnesia.sample.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.inbox.AudioMessage;
import com.whatsnesia.inbox.DocumentMessage;
import com.whatsnesia.inbox.ImageMessage;
import com.whatsnesia.inbox.VideoMessage;

import org.springframework.util.unit.DataSize;

/**
 * The kinds of messages, with what a form has to know of each.
 */
enum MessageKind {

	TEXT(List.of("text")),

	IMAGE(new Files("JPEG, PNG", ".jpg,.jpeg,.png", ImageMessage.MAX_SIZE), "caption"),

	DOCUMENT(new Files("PDF, DOC, DOCX", ".pdf,.doc,.docx", DocumentMessage.MAX_SIZE), "caption"),

	VIDEO(new Files("MP4", ".mp4", VideoMessage.MAX_SIZE), "caption"),

	AUDIO(new Files(null, "audio/*", AudioMessage.MAX_SIZE)),

	LOCATION(List.of("latitude", "longitude"), "place", "address"),

	@JsonAlias("cta-url")
	CTA_URL(List.of("ctaUrlId")),

	@JsonAlias("interactive-list")
	INTERACTIVE_LIST(List.of("interactiveListId")),

	PRODUCT(List.of("name", "description", "link"), "image"),

	ORDER(List.of("name", "link"));

	private final @Nullable Files files;

	private final List<String> required;

	private final Set<String> fields;

	MessageKind(Files files, String... optional) {
		this(files, List.of(), optional);
	}

	MessageKind(List<String> required, String... optional) {
		this(null, required, optional);
	}

	MessageKind(@Nullable Files files, List<String> required, String... optional) {
		this.files = files;
		this.required = required;
		this.fields = new LinkedHashSet<>(required);
		this.fields.addAll(List.of(optional));
	}

	/**
	 * Return the name of the kind in a path.
	 */
	public String getPath() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Return which files the service takes, or null if this kind has none.
	 */
	public @Nullable Files getFiles() {
		return this.files;
	}

	/**
	 * Return the fields that must not be empty.
	 */
	List<String> getRequired() {
		return this.required;
	}

	public boolean hasFile() {
		return this.files != null;
	}

	public boolean has(String field) {
		return this.fields.contains(field);
	}

	/**
	 * The files that the service takes.
	 *
	 * @param types the types as people call them, or null for all
	 * @param accept what a browser is to offer when a file is chosen
	 * @param maxSize the largest one
	 */
	record Files(@Nullable String types, String accept, DataSize maxSize) {
	}

}
