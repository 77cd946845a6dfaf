package com.whatsnesia.autoconfigure;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A base URL from properties. It must be secure, since the credentials go along.
 */
final class ConfiguredBaseUrl {

	private ConfiguredBaseUrl() {
	}

	static URI of(String prefix, String value, boolean allowInsecureHttp) {
		String property = prefix + ".base-url";
		try {
			URI baseUrl = new URI(value);
			if (baseUrl.getRawUserInfo() != null) {
				throw new InvalidPropertyException(property, "It must not hold user information.");
			}
			if (baseUrl.getHost() == null || baseUrl.getRawQuery() != null || baseUrl.getRawFragment() != null) {
				throw new InvalidPropertyException(property,
						"It must be an absolute URL without a query and a fragment.");
			}
			boolean secure = "https".equalsIgnoreCase(baseUrl.getScheme());
			boolean http = "http".equalsIgnoreCase(baseUrl.getScheme());
			if (!secure && !(http && (allowInsecureHttp || Loopback.includes(baseUrl.getHost())))) {
				throw new InvalidPropertyException(property, "It must be an https URL, since the credentials go along. "
						+ "For an http URL set whatsnesia.allow-insecure-http=true.");
			}
			return baseUrl;
		}
		catch (URISyntaxException ex) {
			throw new InvalidPropertyException(property, "It is not a URL: " + ex.getReason() + ".");
		}
	}

}
