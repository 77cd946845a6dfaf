package com.whatsnesia.sample.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Contents that begin as files of certain types do.
 */
final class SampleFiles {

	static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0 a picture");

	static final byte[] GIF = bytes("GIF89a a picture");

	static final byte[] PDF = bytes("%PDF-1.7 a document");

	static final byte[] MP4 = bytes("\0\0\0\u0018ftypmp42 a film");

	static final byte[] MP3 = bytes("ID3 a song");

	private SampleFiles() {
	}

	static byte[] padded(byte[] start, int length) {
		return Arrays.copyOf(start, length);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
