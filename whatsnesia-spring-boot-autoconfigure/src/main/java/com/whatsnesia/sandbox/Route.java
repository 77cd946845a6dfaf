package com.whatsnesia.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * A path of the API with the methods it allows and the operation behind it.
 *
 * @param methods the methods, in the order in which the server names them
 * @param pattern the path; its first group, if any, is the id
 * @param endpoint the operation
 */
record Route(List<String> methods, Pattern pattern, Endpoint endpoint) {

	static final String PREFIX = "external-api/";

	static Route get(String path, Endpoint endpoint) {
		return new Route(List.of("GET", "HEAD"), Pattern.compile(Pattern.quote(PREFIX + path)), endpoint);
	}

	static Route getWithId(String path, Endpoint endpoint) {
		return new Route(List.of("GET", "HEAD"), withId(path), endpoint);
	}

	static Route post(String path, Endpoint endpoint) {
		return new Route(List.of("POST"), Pattern.compile(Pattern.quote(PREFIX + path)), endpoint);
	}

	static Route postWithId(String path, Endpoint endpoint) {
		return new Route(List.of("POST"), withId(path), endpoint);
	}

	static Route deleteWithId(String path, Endpoint endpoint) {
		return new Route(List.of("DELETE"), withId(path), endpoint);
	}

	boolean matches(String path) {
		return this.pattern.matcher(path).matches();
	}

	String id(String path) {
		Matcher matcher = this.pattern.matcher(path);
		if (!matcher.matches() || matcher.groupCount() == 0) {
			return "";
		}
		try {
			return StringUtils.uriDecode(matcher.group(1), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return matcher.group(1);
		}
	}

	private static Pattern withId(String path) {
		return Pattern.compile(Pattern.quote(PREFIX + path + "/") + "([^/]+)");
	}

}
