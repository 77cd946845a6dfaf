package com.whatsnesia.client;

import reactor.core.publisher.Mono;

/**
 * Where the credentials of a call come from. It is asked on each attempt of each call, so
 * that credentials can change while the application runs.
 */
@FunctionalInterface
public interface CredentialsProvider {

	/**
	 * Return the credentials to use now.
	 * @return the credentials, or empty if there are none: the call then fails with a
	 * {@link com.whatsnesia.error.CredentialsRejectedException} and nothing is sent
	 */
	Mono<Credentials> credentials();

}
