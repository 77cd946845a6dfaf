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

	private static void requirePrintable(String value, String name) {
		Assert.hasText(value, () -> "'" + name + "' must not be blank");
		Assert.isTrue(value.chars().allMatch((c) -> c > ' ' && c < 0x7F),
				() -> "'" + name + "' must be printable ASCII without blanks");
	}

}
