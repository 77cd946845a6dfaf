package com.whatsnesia.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of a call: those of its query and, of a POST, those of its body, which
 * win. A body that the server would not understand has no fields.
 */
final class InputReader {

	private InputReader() {
	}

	static Input read(Request request) {
		String url = request.getUrl();
		int mark = url.indexOf('?');
		Input query = form((mark < 0) ? "" : url.substring(mark + 1));
		return request.getMethod().getName().equals("POST") ? body(request).and(query) : query;
	}

	private static Input body(Request request) {
		String type = mediaType(request.getHeader("Content-Type"));
		return switch (type) {
			case "application/x-www-form-urlencoded" ->
				form(new String(request.getBody(), StandardCharsets.ISO_8859_1));
			case "application/json" -> json(new String(request.getBody(), StandardCharsets.UTF_8));
			case "multipart/form-data" -> multipart(request);
			default -> new InputBuilder().build();
		};
	}

	private static String mediaType(@Nullable String contentType) {
		return (contentType != null) ? contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT) : "";
	}

	// Bytes are carried as Latin-1 so that invalid UTF-8 is still there to be noticed.
	private static Input form(String text) {
		InputBuilder input = new InputBuilder();
		for (String pair : text.split("&")) {
			String[] parts = pair.split("=", 2);
			if (!parts[0].isEmpty()) {
				byte[] value = decode((parts.length > 1) ? parts[1] : "");
				input.text(new String(decode(parts[0]), StandardCharsets.UTF_8), value);
			}
		}
		return input.build();
	}

	private static byte[] decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
		}
		catch (IllegalArgumentException ex) {
			return text.getBytes(StandardCharsets.ISO_8859_1);
		}
	}

	private static Input json(String text) {
		InputBuilder input = new InputBuilder();
		JsonNode root = Json.read(text);
		if (root != null && root.isObject()) {
			root.forEachEntry(input::json);
		}
		return input.build();
	}

	private static Input multipart(Request request) {
		InputBuilder input = new InputBuilder();
		// WireMock has no collection at all for a body without a readable part.
		Collection<Request.Part> parts = Objects.requireNonNullElse(request.getParts(), List.of());
		for (Request.Part part : parts) {
			byte[] content = part.getBody().asBytes();
			String fileName = FileName.of(part);
			if (fileName == null) {
				input.text(part.getName(), content);
			}
			else if (!fileName.isEmpty()) {
				input.file(part.getName(), new UploadedFile(fileName, content));
			}
		}
		return input.build();
	}

}
