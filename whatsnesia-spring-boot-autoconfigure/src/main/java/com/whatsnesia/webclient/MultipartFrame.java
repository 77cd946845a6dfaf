package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.whatsnesia.Media;

import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;

/**
 * What stands before and after the content of a file in a multipart body.
 */
final class MultipartFrame {

	private final String boundary;

	private final byte[] head;

	private final byte[] tail;

	private MultipartFrame(String boundary, String head) {
		this.boundary = boundary;
		this.head = head.getBytes(StandardCharsets.UTF_8);
		this.tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
	}

	static MultipartFrame of(MultiValueMap<String, String> fields, Upload upload) {
		Media file = upload.file();
		String boundary = MimeTypeUtils.generateMultipartBoundaryString();
		StringBuilder head = new StringBuilder();
		fields.forEach((name, values) -> values.forEach((value) -> {
			startPart(head, boundary, name);
			head.append("\r\n\r\n").append(value).append("\r\n");
		}));
		startPart(head, boundary, upload.field());
		head.append("; filename=\"").append(filename(file)).append("\"\r\nContent-Type: ");
		head.append(file.type().getType()).append('/').append(file.type().getSubtype()).append("\r\n\r\n");
		return new MultipartFrame(boundary, head.toString());
	}

	MediaType contentType() {
		return new MediaType(MediaType.MULTIPART_FORM_DATA, Map.of("boundary", this.boundary));
	}

	byte[] head() {
		return this.head;
	}

	byte[] tail() {
		return this.tail;
	}

	int length() {
		return this.head.length + this.tail.length;
	}

	private static void startPart(StringBuilder head, String boundary, String name) {
		head.append("--").append(boundary);
		head.append("\r\nContent-Disposition: form-data; name=\"").append(name).append('"');
	}

	/**
	 * The name as the service reads it: raw UTF-8, quotes and backslashes escaped,
	 * without a path and without what could end the header. To the service, a part with
	 * an empty name is no file.
	 */
	private static String filename(Media file) {
		String name = file.filename().replaceAll("\\p{Cntrl}", "");
		name = name.substring(name.lastIndexOf('/') + 1);
		return name.isBlank() ? "file" : name.replace("\\", "\\\\").replace("\"", "\\\"");
	}

}
