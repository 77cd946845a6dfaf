package com.whatsnesia.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * A file of a multipart body. The type its part claims to be of does not matter (surprise
 * 33), so that it is not kept.
 */
final class UploadedFile {

	private final String name;

	private final byte[] content;

	UploadedFile(String name, byte[] content) {
		this.name = name;
		this.content = content;
	}

	String name() {
		return this.name;
	}

	long size() {
		return this.content.length;
	}

	@Nullable FileType type() {
		return FileType.of(this.content);
	}

}
