package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.List;

import reactor.core.publisher.Mono;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.CredentialsRejectedException.Reason;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;

/**
 * Asks for the credentials of an attempt. That there are none is a failure like those
 * that the service answers.
 */
final class CallCredentials {

	private final CredentialsProvider provider;

	private final Duration limit;

	private final Remedies remedies;

	CallCredentials(CredentialsProvider provider, Duration limit, Remedies remedies) {
		this.provider = provider;
		this.limit = limit;
		this.remedies = remedies;
	}

	Mono<Credentials> of(Endpoint endpoint) {
		return Mono.defer(this.provider::credentials)
			.timeout(this.limit)
			.onErrorMap((ex) -> failure(endpoint, Reason.UNAVAILABLE,
					"The provider of the credentials failed (" + ex.getClass().getSimpleName() + ").",
					"Look into the application's CredentialsProvider."))
			.switchIfEmpty(Mono.error(() -> failure(endpoint, Reason.CLIENT_ID_MISSING, "There are no credentials.",
					Remedies.CLIENT_ID_MISSING)));
	}

	private FailedAttempt failure(Endpoint endpoint, Reason reason, String message, String remedy) {
		Failure failure = new Failure(endpoint.operation(), null, null, List.of(message, "Nothing was sent."),
				Outcome.NOT_DONE, this.remedies.of(remedy, endpoint, Effect.NONE));
		return new FailedAttempt(new CredentialsRejectedException(failure, reason), false, null);
	}

}
