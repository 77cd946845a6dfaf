package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sandbox answers to one call.
 *
 * @param status the HTTP status
 * @param headers the headers beyond those that every answer has
 * @param body the body, possibly empty
 */
record Answer(int status, Map<String, String> headers, String body) {

	private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

	private static final Map<String, String> HTML = Map.of("Content-Type", "text/html; charset=utf-8");

	static Answer success(String remark, String message) {
		return envelope(200, remark, "success", List.of(message), Map.of());
	}

	static Answer success(String remark, String message, String name, Object data) {
		return success(remark, message, Map.of(name, data));
	}

	static Answer success(String remark, String message, Map<String, ?> data) {
		return envelope(200, remark, "success", List.of(message), data);
	}

	static Answer error(String remark, String message) {
		return error(remark, List.of(message));
	}

	static Answer error(String remark, List<String> messages) {
		return envelope(200, remark, "error", messages, Map.of());
	}

	static Answer exception(String message) {
		return error("exception", message);
	}

	static Answer unauthorized(String... messages) {
		return envelope(401, "Unauthorized", "error", List.of(messages), Map.of());
	}

	static Answer unknownRoute(String path) {
		return envelope(404, "not_found", "error", List.of("The route " + path + " could not be found."), Map.of());
	}

	/**
	 * An answer of the server's framework, which does not know the envelope of the API.
	 * @param status the HTTP status
	 * @param message the message
	 * @param json whether the call accepts JSON; otherwise it gets an HTML page
	 * @return the answer
	 */
	static Answer withoutEnvelope(int status, String message, boolean json) {
		if (!json) {
			return html(status, message);
		}
		String text = Json.write(message).replace("\\/", "/");
		return new Answer(status, JSON, "{\n    \"message\": " + text + "\n}");
	}

	static Answer html(int status, String title) {
		String escaped = title.replace("&", "&amp;").replace("<", "&lt;");
		return new Answer(status, HTML,
				"<!DOCTYPE html><html><head><title>" + escaped + "</title></head><body>" + escaped + "</body></html>");
	}

	static Answer methods(String allowed) {
		return new Answer(200, Map.of("Content-Type", "text/html; charset=utf-8", "Allow", allowed), "");
	}

	static Answer redirect(String location) {
		Answer page = html(302, "Redirecting");
		Map<String, String> headers = new LinkedHashMap<>(page.headers());
		headers.put("Location", location);
		return new Answer(page.status(), headers, page.body());
	}

	private static Answer envelope(int status, String remark, String result, List<String> messages,
			Map<String, ?> data) {
		Map<String, Object> envelope = new LinkedHashMap<>();
		envelope.put("remark", remark);
		envelope.put("status", result);
		envelope.put("message", messages);
		if (!data.isEmpty()) {
			envelope.put("data", data);
		}
		return new Answer(status, JSON, Json.write(envelope));
	}

}
