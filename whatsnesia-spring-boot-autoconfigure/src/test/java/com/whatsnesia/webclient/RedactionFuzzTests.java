package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.whatsnesia.client.Credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Plants secrets in any text. The input is a value that the call has sent, a line feed,
 * and a text with a {@code ¤} where the secrets go.
 */
class RedactionFuzzTests {

	/**
	 * What is planted, and what of it must not be shown.
	 */
	private static final Map<String, String> SECRETS = Map.of("client;id(planted)", "client;id(planted)",
			"client;id(planted),secret", ",secret", "access_token=EAABplanted7", "eaabplanted7",
			"'access_token' => 'EAABplanted7'", "eaabplanted7", "\\\"access_token\\\":\\\"EAABplanted7\\\"",
			"eaabplanted7", "Authorization: Bearer EAABplanted7", "eaabplanted7", "planted@whatsnesia.test",
			"planted@whatsnesia.test", "+62 812-0000-0001", "0000-0001", "81200000001", "81200000001", "'Wulan Dari'",
			"wulan dari");

	private static final Credentials CREDENTIALS = new Credentials("client;id(planted)", "client;id(planted),secret");

	@FuzzTest(maxDuration = "3m")
	void showsNoSecret(byte[] bytes) {
		String input = new String(bytes, StandardCharsets.UTF_8);
		int end = input.indexOf('\n');
		Redaction redaction = new Redaction(CREDENTIALS,
				List.of("Wulan", input.substring(0, Math.max(0, end)), "Wulan Dari"));
		String text = input.substring(end + 1);
		String host = text.contains("¤") ? text : text + " ¤ " + text;
		String before = text.toLowerCase(Locale.ROOT);
		SECRETS.forEach((planted, secret) -> {
			String redacted = redaction.apply(host.replace("¤", planted));
			assertThat(redacted).hasSizeLessThan(2000).doesNotContainPattern("\\d{8}");
			// What the text holds by itself can be a part of a word, which is left alone.
			if (!before.contains(secret)) {
				assertThat(redacted.toLowerCase(Locale.ROOT)).doesNotContain(secret);
			}
		});
		if (!text.isEmpty()) {
			assertTimeout(Duration.ofSeconds(5), () -> redaction.apply(text.repeat(1 + 10_000 / text.length())));
		}
	}

}
