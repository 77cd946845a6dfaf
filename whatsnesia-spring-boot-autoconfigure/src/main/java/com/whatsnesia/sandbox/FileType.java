package com.whatsnesia.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of files that the server tells apart by their content, whatever their names
 * say (surprise 33).
 */
enum FileType {

	JPG("image/jpeg", "\\xff\\xd8\\xff"),

	PNG("image/png", "\\x89PNG\\r\\n\\x1a\\n"),

	GIF("image/gif", "GIF8"),

	BMP("image/bmp", "BM"),

	WEBP("image/webp", "RIFF.{4}WEBP"),

	PDF("application/pdf", "%PDF-"),

	DOC("application/msword", "\\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1"),

	// Other Office files are archives of the same form, but without this folder.
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\\x03\\x04.*word/"),

	MP4("video/mp4", ".{4}ftyp(?!M4A|qt|3g)"),

	M4A("audio/mp4", ".{4}ftypM4A"),

	OGG("audio/ogg", "OggS"),

	AMR("audio/amr", "#!AMR"),

	AAC("audio/aac", "\\xff[\\xf0\\xf1\\xf8\\xf9]"),

	MP3("audio/mpeg", "ID3|\\xff[\\xe2-\\xff]");

	private final String mimeType;

	private final Pattern start;

	FileType(String mimeType, String start) {
		this.mimeType = mimeType;
		this.start = Pattern.compile(start, Pattern.DOTALL);
	}

	String mimeType() {
		return this.mimeType;
	}

	boolean image() {
		return this.mimeType.startsWith("image/");
	}

	static @Nullable FileType of(byte[] content) {
		String text = new String(content, StandardCharsets.ISO_8859_1);
		return Arrays.stream(values()).filter((type) -> type.start.matcher(text).lookingAt()).findFirst().orElse(null);
	}

}
