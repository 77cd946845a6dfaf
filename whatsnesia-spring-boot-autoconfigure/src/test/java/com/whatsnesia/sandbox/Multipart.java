package com.whatsnesia.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A {@code multipart/form-data} body.
 */
final class Multipart {

	static final byte[] PNG = start("89504e470d0a1a0a");

	static final byte[] JPG = start("ffd8ffe0");

	static final byte[] GIF = start("474946383961");

	static final byte[] PDF = start("255044462d312e37");

	static final byte[] DOC = start("d0cf11e0a1b11ae1");

	static final byte[] MP4 = start("000000186674797069736f6d");

	static final byte[] MP3 = start("494433040000");

	private static final String BOUNDARY = "----sandbox";

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	Multipart field(String name, String value) {
		return field(name, value.getBytes(StandardCharsets.UTF_8));
	}

	Multipart field(String name, byte[] value) {
		return part("name=\"" + name + "\"", value);
	}

	Multipart file(String name, String fileName, byte[] content) {
		return part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream",
				content);
	}

	String contentType() {
		return "multipart/form-data; boundary=" + BOUNDARY;
	}

	byte[] body() {
		ByteArrayOutputStream complete = new ByteArrayOutputStream();
		complete.writeBytes(this.body.toByteArray());
		complete.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
		return complete.toByteArray();
	}

	private Multipart part(String disposition, byte[] content) {
		String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
		this.body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
		this.body.writeBytes(content);
		this.body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
		return this;
	}

	private static byte[] start(String hex) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(HexFormat.of().parseHex(hex));
		content.writeBytes(new byte[200]);
		return content.toByteArray();
	}

}
