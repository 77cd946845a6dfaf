package com.whatsnesia.sandbox;

import java.util.Locale;
import java.util.Objects;

import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * A call as the server sees it.
 *
 * @param method the method, possibly overridden
 * @param path the path without slashes around it
 * @param root the scheme and host that the caller used, without a slash at the end
 * @param clientId the header {@code client-id}, empty if missing
 * @param clientSecret the header {@code client-secret}, empty if missing
 * @param acceptsJson whether the header {@code Accept} asks for JSON
 * @param size the length of the body in bytes
 * @param input the fields
 */
record ApiRequest(String method, String path, String root, String clientId, String clientSecret, boolean acceptsJson,
		int size, Input input) {

	static ApiRequest of(Request request) {
		Input input = InputReader.read(request);
		return new ApiRequest(method(request, input), path(request), "http://" + header(request, "Host"),
				header(request, "client-id"), header(request, "client-secret"),
				header(request, "Accept").contains("json"), request.getBody().length, input);
	}

	private static String method(Request request, Input input) {
		String method = request.getMethod().getName();
		if (!method.equals("POST")) {
			return method;
		}
		String header = request.getHeader("X-HTTP-Method-Override");
		String override = (header != null) ? header : input.text("_method");
		return Objects.requireNonNullElse(override, method).toUpperCase(Locale.ROOT);
	}

	private static String path(Request request) {
		String path = request.getUrl().split("\\?", 2)[0];
		int end = path.length();
		while (end > 1 && path.charAt(end - 1) == '/') {
			end--;
		}
		return path.substring(1, end);
	}

	private static String header(Request request, String name) {
		@Nullable String value = request.getHeader(name);
		return (value != null) ? value.strip() : "";
	}

}
