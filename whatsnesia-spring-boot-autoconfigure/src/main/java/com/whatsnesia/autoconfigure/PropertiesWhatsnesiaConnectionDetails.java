package com.whatsnesia.autoconfigure;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * {@link WhatsnesiaConnectionDetails} from {@link WhatsnesiaProperties}.
 */
final class PropertiesWhatsnesiaConnectionDetails implements WhatsnesiaConnectionDetails {

	private final URI baseUrl;

	private final ConfiguredCredentials credentials;

	PropertiesWhatsnesiaConnectionDetails(WhatsnesiaProperties properties) {
		this.baseUrl = ConfiguredBaseUrl.of(WhatsnesiaAccounts.PROPERTIES, properties.getBaseUrl(),
				properties.isAllowInsecureHttp());
		this.credentials = ConfiguredCredentials.of(WhatsnesiaAccounts.PROPERTIES, properties.getClientId(),
				properties.getClientSecret());
	}

	@Override
	public URI getBaseUrl() {
		return this.baseUrl;
	}

	@Override
	public @Nullable String getClientId() {
		return this.credentials.clientId();
	}

	@Override
	public @Nullable String getClientSecret() {
		return this.credentials.clientSecret();
	}

}
