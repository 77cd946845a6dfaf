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

	private final Mono<Credentials> credentials;

	FixedCredentialsProvider(String prefix, @Nullable String clientId, @Nullable String clientSecret) {
		if (clientId != null && clientSecret != null) {
			this.credentials = Mono.just(new Credentials(clientId, clientSecret));
		}
		else {
			logger.warn("There are no credentials for the Whatsnesia API, so every call will fail. Set " + prefix
					+ ".client-id and " + prefix + ".client-secret to the values from the dashboard, Developer Tools.");
			this.credentials = Mono.empty();
		}
	}

	@Override
	public Mono<Credentials> credentials() {
		return this.credentials;
	}

}
