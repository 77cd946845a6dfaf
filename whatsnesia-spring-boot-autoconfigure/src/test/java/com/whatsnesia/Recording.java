package com.whatsnesia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One recorded exchange with a running installation: the request as it was sent and the
 * answer as it was received.
 *
 * @param name the case, for example {@code 010-auth-ip-not-whitelisted}
 * @param note what the case is about, with the state before it
 * @param method the method of the request
 * @param path the path with its query
 * @param contentType the content type of the request, or null without a body
 * @param fields the fields of the request's body; a file stands there as a description in
 * angle brackets
 * @param status the HTTP status
 * @param headers the headers of the answer
 * @param body the verbatim body of the answer
 */
public record Recording(String name, String note, String method, String path, String contentType,
		Map<String, String> fields, int status, Map<String, String> headers, String body) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

	/**
	 * Loads a case.
	 * @param name the start of the case's name; its number is enough
	 * @return the case
	 */
	public static Recording of(String name) {
		return find(name + "*").findFirst().orElseThrow(() -> new IllegalArgumentException("No recording " + name));
	}

	public static Stream<Recording> all() {
		return find("*");
	}

	private static Stream<Recording> find(String pattern) {
		try {
			return Arrays.stream(RESOURCES.getResources("classpath:recordings/" + pattern + ".json"))
				.map(Recording::read)
				.sorted(Comparator.comparing(Recording::name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Recording read(Resource resource) {
		try {
			JsonNode json = MAPPER.readTree(resource.getContentAsByteArray());
			JsonNode request = json.get("request");
			JsonNode response = json.get("response");
			Map<String, String> headers = new LinkedHashMap<>();
			response.get("headers").forEachEntry((key, value) -> headers.put(key, value.asString()));
			return new Recording(json.get("case").asString(), json.path("note").asString(""),
					request.get("method").asString(), request.get("path").asString(),
					request.get("contentType").asString(null), fields(request.get("body").asString("")),
					response.get("status").asInt(), headers, response.get("body").asString(""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> fields(String body) {
		Map<String, String> fields = new LinkedHashMap<>();
		body.lines().skip(1).forEach((line) -> {
			String[] field = line.stripLeading().split(" = ?", 2);
			fields.put(field[0], field[1]);
		});
		return fields;
	}

	/**
	 * Make another case of this one with another body of the answer.
	 */
	public Recording withBody(String body) {
		return new Recording(this.name, this.note, this.method, this.path, this.contentType, this.fields, this.status,
				this.headers, body);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
