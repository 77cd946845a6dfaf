package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

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

	private final ActiveCalls activeCalls;

	private final Remedies remedies;

	CallCredentials(CredentialsProvider provider, Duration limit, ActiveCalls activeCalls, Remedies remedies) {
		this.provider = provider;
		this.limit = limit;
		this.activeCalls = activeCalls;
		this.remedies = remedies;
	}

	Mono<Credentials> of(Endpoint endpoint) {
		return Mono.defer(() -> limited(this.provider.credentials()))
			.onErrorMap((ex) -> !(ex instanceof ShutdownException),
					(ex) -> failure(endpoint, Reason.UNAVAILABLE,
							"The provider of the credentials failed (" + ex.getClass().getSimpleName() + ").",
							"Look into the application's CredentialsProvider."))
			.switchIfEmpty(Mono.error(() -> failure(endpoint, Reason.CLIENT_ID_MISSING, "There are no credentials.",
					Remedies.CLIENT_ID_MISSING)));
	}

	/**
	 * Reactor marks what is there already, or computed within the subscription, as a
	 * Callable: there is nothing to wait for, or nothing that a limit could interrupt.
	 */
	private Mono<Credentials> limited(Mono<Credentials> credentials) {
		return (credentials instanceof Callable<?>) ? credentials
				: Mono.firstWithSignal(credentials.timeout(this.limit), this.activeCalls.cutOff());
	}

	private FailedAttempt failure(Endpoint endpoint, Reason reason, String message, String remedy) {
		Failure failure = new Failure(endpoint.operation(), null, null, List.of(message, "Nothing was sent."),
				Outcome.NOT_DONE, this.remedies.of(remedy, endpoint, Effect.NONE));
		return new FailedAttempt(new CredentialsRejectedException(failure, reason), false, null);
	}

}
