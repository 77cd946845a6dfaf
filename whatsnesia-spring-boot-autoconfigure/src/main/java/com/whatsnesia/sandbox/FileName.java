package com.whatsnesia.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of an uploaded file as PHP does, while WireMock decodes more than that
 * and less (surprise 33).
 */
final class FileName {

	private static final Pattern QUOTED = Pattern.compile("[;\\s]filename=\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private FileName() {
	}

	/**
	 * Reads the name.
	 * @param part a part of a multipart body
	 * @return the name, empty if no file was chosen, or null if the part is none
	 */
	static @Nullable String of(Request.Part part) {
		String name = part.getFileName();
		if (name == null) {
			return null;
		}
		Matcher quoted = QUOTED.matcher(part.getHeader("Content-Disposition").firstValue());
		if (quoted.find()) {
			name = quoted.group(1).replaceAll("\\\\([\"\\\\])", "$1");
		}
		// Some clients send whole paths.
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
