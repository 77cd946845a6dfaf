package com.whatsnesia.sandbox;

/**
 * A file of a multipart body. Its name and the type its part claims to be of do not
 * matter (surprise 33), so that only the content is kept.
 */
final class UploadedFile {

	private final byte[] content;

	UploadedFile(byte[] content) {
		this.content = content;
	}

	byte[] content() {
		return this.content;
	}

}
