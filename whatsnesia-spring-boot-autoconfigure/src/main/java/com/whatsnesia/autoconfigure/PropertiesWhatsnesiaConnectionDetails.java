package com.whatsnesia.autoconfigure;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.Credentials;

import org.springframework.util.StringUtils;

/**
 * {@link WhatsnesiaConnectionDetails} from {@link WhatsnesiaProperties}.
 */
final class PropertiesWhatsnesiaConnectionDetails implements WhatsnesiaConnectionDetails {

	private static final String LOOPBACK = "localhost|127(\\.\\d{1,3}){3}|\\[::1]";

	private final URI baseUrl;

	private final @Nullable String clientId;

	private final @Nullable String clientSecret;

	PropertiesWhatsnesiaConnectionDetails(WhatsnesiaProperties properties) {
		this.baseUrl = baseUrl(properties);
		this.clientId = credential("whatsnesia.client-id", properties.getClientId());
		this.clientSecret = credential("whatsnesia.client-secret", properties.getClientSecret());
		if ((this.clientId == null) != (this.clientSecret == null)) {
			throw new IncompleteCredentialsException(
					(this.clientId == null) ? "whatsnesia.client-id" : "whatsnesia.client-secret");
		}
	}

	@Override
	public URI getBaseUrl() {
		return this.baseUrl;
	}

	@Override
	public @Nullable String getClientId() {
		return this.clientId;
	}

	@Override
	public @Nullable String getClientSecret() {
		return this.clientSecret;
	}

	/**
	 * Secrets from files and environments tend to end in a line break.
	 */
	private static @Nullable String credential(String property, @Nullable String value) {
		if (!StringUtils.hasText(value)) {
			return null;
		}
		String credential = value.strip();
		if (!Credentials.isPrintable(credential)) {
			throw new InvalidPropertyException(property,
					"It must be printable ASCII without blanks, since it is sent as an HTTP header.");
		}
		return credential;
	}

	private static URI baseUrl(WhatsnesiaProperties properties) {
		String value = properties.getBaseUrl();
		try {
			URI baseUrl = new URI(value);
			if (baseUrl.getRawUserInfo() != null) {
				throw invalid("It must not hold user information.");
			}
			if (baseUrl.getHost() == null || baseUrl.getRawQuery() != null || baseUrl.getRawFragment() != null) {
				throw invalid("It must be an absolute URL without a query and a fragment.");
			}
			boolean secure = "https".equalsIgnoreCase(baseUrl.getScheme());
			boolean http = "http".equalsIgnoreCase(baseUrl.getScheme());
			if (!secure && !(http && (properties.isAllowInsecureHttp() || baseUrl.getHost().matches(LOOPBACK)))) {
				throw invalid("It must be an https URL, since the credentials go along. "
						+ "For an http URL set whatsnesia.allow-insecure-http=true.");
			}
			return baseUrl;
		}
		catch (URISyntaxException ex) {
			throw invalid("It is not a URL: " + ex.getReason() + ".");
		}
	}

	private static InvalidPropertyException invalid(String reason) {
		return new InvalidPropertyException("whatsnesia.base-url", reason);
	}

}
