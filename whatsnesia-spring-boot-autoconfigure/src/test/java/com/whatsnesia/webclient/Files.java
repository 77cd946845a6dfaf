package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginnings of files.
 */
final class Files {

	static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0 a photo");

	static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n a drawing");

	static final byte[] GIF = bytes("GIF89a a film");

	static final byte[] PDF = bytes("%PDF-1.7 a catalogue");

	static final byte[] MP4 = bytes("\u0000\u0000\u0000\u0018ftypisom a film");

	static final byte[] MP3 = bytes("ID3 a song");

	private Files() {
	}

	/**
	 * A file of a size that begins so.
	 */
	static byte[] ofSize(byte[] start, int size) {
		return Arrays.copyOf(start, size);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
