package com.whatsnesia.autoconfigure;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;

/**
 * {@link CredentialsProvider} of what is known at the start. That there is nothing is
 * said once.
 */
final class FixedCredentialsProvider implements CredentialsProvider {

	private static final Log logger = LogFactory.getLog(FixedCredentialsProvider.class);

	private final @Nullable Credentials credentials;

	FixedCredentialsProvider(String prefix, @Nullable String clientId, @Nullable String clientSecret) {
		this.credentials = (clientId != null && clientSecret != null) ? new Credentials(clientId, clientSecret) : null;
		if (this.credentials == null) {
			logger.warn("There are no credentials for the Whatsnesia API, so every call will fail. Set " + prefix
					+ ".client-id and " + prefix + ".client-secret to the values from the dashboard, Developer Tools.");
		}
	}

	@Override
	public Mono<Credentials> credentials() {
		return Mono.justOrEmpty(this.credentials);
	}

}
