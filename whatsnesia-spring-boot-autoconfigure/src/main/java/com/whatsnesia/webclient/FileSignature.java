package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Formats that always have certain bytes at a certain place of their beginning.
 */
enum FileSignature {

	JPEG(0, "\u00ff\u00d8\u00ff"), PNG(0, "\u0089PNG\r\n\u001a\n"), MP4(4, "ftyp");

	private final int offset;

	private final byte[] bytes;

	FileSignature(int offset, String bytes) {
		this.offset = offset;
		this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * Return whether a content that begins so has this format.
	 */
	boolean begins(DataBuffer start) {
		return start.readableByteCount() >= this.offset + this.bytes.length && mayBegin(start);
	}

	/**
	 * Return whether a content that begins so can have this format, as far as it goes.
	 */
	boolean mayBegin(DataBuffer start) {
		int length = Math.min(this.bytes.length, start.readableByteCount() - this.offset);
		for (int i = 0; i < length; i++) {
			if (start.getByte(start.readPosition() + this.offset + i) != this.bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
