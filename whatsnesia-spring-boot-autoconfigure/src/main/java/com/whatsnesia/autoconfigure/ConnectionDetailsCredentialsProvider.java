package com.whatsnesia.autoconfigure;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;

/**
 * {@link CredentialsProvider} of the {@link WhatsnesiaConnectionDetails}.
 */
final class ConnectionDetailsCredentialsProvider implements CredentialsProvider {

	private static final Log logger = LogFactory.getLog(ConnectionDetailsCredentialsProvider.class);

	private final Mono<Credentials> credentials;

	ConnectionDetailsCredentialsProvider(WhatsnesiaConnectionDetails connectionDetails) {
		String clientId = connectionDetails.getClientId();
		String clientSecret = connectionDetails.getClientSecret();
		if (clientId != null && clientSecret != null) {
			this.credentials = Mono.just(new Credentials(clientId, clientSecret));
		}
		else {
			logger.warn("There are no credentials for the Whatsnesia API, so every call will fail. "
					+ "Set whatsnesia.client-id and whatsnesia.client-secret to the values from the dashboard, "
					+ "Developer Tools.");
			this.credentials = Mono.empty();
		}
	}

	@Override
	public Mono<Credentials> credentials() {
		return this.credentials;
	}

}
