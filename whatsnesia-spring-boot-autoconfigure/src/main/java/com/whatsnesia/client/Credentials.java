package com.whatsnesia.client;

import org.springframework.util.Assert;

/**
 * What a client proves its identity with. Both parts come from the dashboard, under
 * Developer Tools.
 *
 * @param clientId the client id
 * @param clientSecret the client secret
 */
public record Credentials(String clientId, String clientSecret) {

	public Credentials {
		requirePrintable(clientId, "clientId");
		requirePrintable(clientSecret, "clientSecret");
	}

	/**
	 * Describe the credentials without showing them.
	 */
	@Override
	public String toString() {
		return "Credentials[…]";
	}

	/**
	 * Return whether a text can be a client id or a client secret, which are sent as HTTP
	 * headers.
	 * @param text the text
	 * @return whether it has printable ASCII characters only, at least one, and no blanks
	 */
	public static boolean isPrintable(String text) {
		return !text.isEmpty() && text.chars().allMatch((c) -> c > ' ' && c < 0x7F);
	}

	private static void requirePrintable(String value, String name) {
		Assert.notNull(value, () -> "'" + name + "' must not be null");
		Assert.isTrue(isPrintable(value), () -> "'" + name + "' must be printable ASCII without blanks");
	}

}
