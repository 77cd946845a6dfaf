package com.whatsnesia.webclient;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.TransportException.Reason;
import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.web.reactive.function.client.WebClientException;

/**
 * What it means that there is no complete answer.
 */
final class TransportFailures {

	/**
	 * What only happens before there is a connection. The failure of a TLS handshake is
	 * not among them: a server can ask for another one after it has read the request.
	 */
	private static final List<Class<? extends Throwable>> NO_CONNECTION = List.of(ConnectException.class,
			HttpConnectTimeoutException.class, UnknownHostException.class, UnresolvedAddressException.class);

	private static final List<Class<? extends Throwable>> TIMEOUTS = List.of(TimeoutException.class,
			HttpTimeoutException.class);

	private TransportFailures() {
	}

	/**
	 * Make the failure of an attempt.
	 * @param mayHaveLeft whether a byte of the request may have left
	 */
	static FailedAttempt of(Endpoint endpoint, Throwable error, boolean mayHaveLeft, Remedies remedies) {
		WhatsnesiaException known = known(error);
		if (known != null) {
			return new FailedAttempt(known, false, null);
		}
		Throwable cause = withoutRequest(error);
		boolean neverLeft = !mayHaveLeft || hasCause(cause, NO_CONNECTION);
		Reason reason = reason(cause);
		Effect effect = neverLeft ? Effect.NONE : Effect.IN_DOUBT;
		Failure failure = new Failure(endpoint.operation(), null, null, List.of(message(reason, neverLeft)),
				effect.outcome(endpoint), remedies.of(remedy(endpoint, reason, neverLeft), endpoint, effect));
		return new FailedAttempt(new TransportException(failure, reason, cause),
				repeat(reason, neverLeft).allows(endpoint), null);
	}

	/**
	 * What went wrong with a body arrives wrapped by the connector.
	 */
	private static @Nullable WhatsnesiaException known(Throwable error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof WhatsnesiaException known) {
				return known;
			}
		}
		return null;
	}

	/**
	 * WebClient's own exceptions hold the request with the secret in its headers; what
	 * caused them does not.
	 */
	private static @Nullable Throwable withoutRequest(@Nullable Throwable error) {
		Throwable cause = error;
		while (cause instanceof WebClientException) {
			cause = cause.getCause();
		}
		return cause;
	}

	private static Reason reason(@Nullable Throwable cause) {
		if (cause instanceof ShutdownException) {
			return Reason.SHUTDOWN;
		}
		if (hasCause(cause, List.of(SSLException.class))) {
			return Reason.TLS;
		}
		// A connect time-out is both; that there is no way to the server says more.
		boolean timeout = hasCause(cause, TIMEOUTS) && !hasCause(cause, NO_CONNECTION);
		return timeout ? Reason.TIMEOUT : Reason.UNREACHABLE;
	}

	private static Repeat repeat(Reason reason, boolean neverLeft) {
		if (reason == Reason.SHUTDOWN) {
			return Repeat.NEVER;
		}
		return neverLeft ? Repeat.ALL : Repeat.READS;
	}

	private static String message(Reason reason, boolean neverLeft) {
		return switch (reason) {
			case TLS -> "No secure connection.";
			case TIMEOUT -> neverLeft ? "No free connection in time." : "No complete answer in time.";
			case SHUTDOWN -> "The client is shutting down.";
			case UNREACHABLE -> neverLeft ? "No connection." : "The connection broke before the answer was complete.";
		};
	}

	private static String remedy(Endpoint endpoint, Reason reason, boolean neverLeft) {
		return switch (reason) {
			case TLS -> "Check the certificates: whatsnesia.http.ssl.bundle, and a proxy that replaces them.";
			case TIMEOUT -> neverLeft ? "Make fewer calls at a time, or raise whatsnesia.http.max-connections."
					: "If it lasts, raise whatsnesia.http." + (endpoint.isSend() ? "send" : "read")
							+ "-timeout or ask the vendor.";
			case SHUTDOWN -> neverLeft ? "Make the call again once the application runs."
					: "Raise spring.lifecycle.timeout-per-shutdown-phase, so that calls can finish.";
			case UNREACHABLE -> "Check {base-url}, the network and whatsnesia.http.proxy.";
		};
	}

	private static boolean hasCause(@Nullable Throwable error, List<Class<? extends Throwable>> types) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			for (Class<? extends Throwable> type : types) {
				if (type.isInstance(cause)) {
					return true;
				}
			}
		}
		return false;
	}

}
