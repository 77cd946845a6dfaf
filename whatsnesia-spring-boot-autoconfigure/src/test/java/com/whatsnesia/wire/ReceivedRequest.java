package com.whatsnesia.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it arrived at a {@link StubServer}.
 *
 * @param method the method
 * @param target path and query, as sent
 * @param headers the headers by lower-case name
 * @param body the body, without transfer encoding, or its beginning
 * @param size the number of bytes of the whole body
 */
public record ReceivedRequest(String method, String target, Map<String, String> headers, byte[] body, long size) {

	public String header(String name) {
		return this.headers.get(name.toLowerCase(Locale.ROOT));
	}

	public String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return this.method + " " + this.target;
	}

}
