package com.whatsnesia.autoconfigure;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.Credentials;

import org.springframework.util.StringUtils;
import org.springframework.util.SystemPropertyUtils;

/**
 * Credentials from properties: both halves or none.
 *
 * @param clientId the client id, or null
 * @param clientSecret the client secret, or null
 */
record ConfiguredCredentials(@Nullable String clientId, @Nullable String clientSecret) {

	static ConfiguredCredentials of(String prefix, @Nullable String clientId, @Nullable String clientSecret) {
		String idProperty = prefix + ".client-id";
		String secretProperty = prefix + ".client-secret";
		ConfiguredCredentials credentials = new ConfiguredCredentials(credential(idProperty, clientId),
				credential(secretProperty, clientSecret));
		if ((credentials.clientId == null) != (credentials.clientSecret == null)) {
			throw (credentials.clientId == null) ? new IncompleteCredentialsException(idProperty, secretProperty)
					: new IncompleteCredentialsException(secretProperty, idProperty);
		}
		return credentials;
	}

	/**
	 * Secrets from files and environments tend to end in a line break.
	 */
	private static @Nullable String credential(String property, @Nullable String value) {
		if (!StringUtils.hasText(value)) {
			return null;
		}
		String credential = value.strip();
		if (isUnresolved(credential)) {
			throw new InvalidPropertyException(property,
					"It holds a placeholder that nothing resolves. Set what it names, or let it stand for nothing: "
							+ "${NAME:}.");
		}
		if (!Credentials.isPrintable(credential)) {
			throw new InvalidPropertyException(property,
					"It must be printable ASCII without blanks, since it is sent as an HTTP header.");
		}
		return credential;
	}

	/**
	 * Whether both halves are there, so that they could be used.
	 */
	static boolean areThere(@Nullable String clientId, @Nullable String clientSecret) {
		return StringUtils.hasText(clientId) && StringUtils.hasText(clientSecret) && !isUnresolved(clientId)
				&& !isUnresolved(clientSecret);
	}

	private static boolean isUnresolved(String value) {
		int placeholder = value.indexOf(SystemPropertyUtils.PLACEHOLDER_PREFIX);
		return placeholder >= 0 && value.indexOf(SystemPropertyUtils.PLACEHOLDER_SUFFIX, placeholder) > 0;
	}

	@Override
	public String toString() {
		return "ConfiguredCredentials[…]";
	}

}
