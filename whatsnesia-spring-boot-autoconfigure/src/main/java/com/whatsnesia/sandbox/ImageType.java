package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of images that the server tells apart, by how their content starts.
 */
enum ImageType {

	JPG("ffd8ff"), PNG("89504e470d0a1a0a"), GIF("47494638"), BMP("424d"), WEBP("52494646");

	private final byte[] start;

	ImageType(String start) {
		this.start = HexFormat.of().parseHex(start);
	}

	boolean allowed() {
		return this == JPG || this == PNG;
	}

	static @Nullable ImageType of(byte[] content) {
		return Arrays.stream(values()).filter((type) -> type.startOf(content)).findFirst().orElse(null);
	}

	private boolean startOf(byte[] content) {
		return content.length >= this.start.length
				&& Arrays.equals(content, 0, this.start.length, this.start, 0, this.start.length);
	}

}
