package com.whatsnesia.webclient;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.TransportException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each way to get no answer: what it is, whether a byte has left, what to do.
 */
class TransportFailuresTests {

	@ParameterizedTest
	@MethodSource("rows")
	void decides(Exception error, boolean mayHaveLeft, Reason reason, boolean neverLeft, String message,
			String remedy) {
		for (Endpoint endpoint : Endpoint.values()) {
			FailedAttempt attempt = TransportFailures.of(endpoint, wrapped(error), mayHaveLeft,
					AnswerRuleTests.REMEDIES);
			assertThat(attempt.isRepeatable()).isEqualTo(neverLeft || !endpoint.isWrite());
			assertThat(attempt.retryAfter()).isNull();
			assertThat(attempt.failure()).isInstanceOfSatisfying(TransportException.class, (ex) -> {
				assertThat(ex.reason()).isEqualTo(reason);
				assertThat(ex.outcome())
					.isEqualTo((neverLeft || !endpoint.isWrite()) ? Outcome.NOT_DONE : Outcome.UNKNOWN);
				assertThat(ex.operation()).isEqualTo(endpoint.operation());
				assertThat(ex.messages()).containsExactly(message);
				assertThat(ex.remedy())
					.contains(remedy.replace("{kind}", endpoint.isSend() ? "send-timeout" : "read-timeout"));
				assertThat(ex.remedy().contains("inbox")).isEqualTo(endpoint.isSend() && !neverLeft);
				assertThat(ex.httpStatus()).isNull();
				// The exception that is left out holds the headers of the request.
				assertThat(ex).hasCause(error);
			});
		}
	}

	static Stream<Arguments> rows() {
		String network = "whatsnesia.base-url";
		return Stream.of(noConnection(new ConnectException()), noConnection(new HttpConnectTimeoutException("")),
				noConnection(new UnknownHostException()), noConnection(new UnresolvedAddressException()),
				noConnection(new CompletionException(new ConnectException())),
				arguments(new IOException(), false, Reason.UNREACHABLE, true, "No connection.", network),
				arguments(new IOException(), true, Reason.UNREACHABLE, false,
						"The connection broke before the answer was complete.", network),
				arguments(new SSLHandshakeException(""), false, Reason.TLS, true, "No secure connection.",
						"whatsnesia.http.ssl.bundle"),
				arguments(new CompletionException(new SSLHandshakeException("")), true, Reason.TLS, false,
						"No secure connection.", "whatsnesia.http.ssl.bundle"),
				arguments(new TimeoutException(), false, Reason.TIMEOUT, true, "No free connection in time.",
						"whatsnesia.http.max-connections"),
				arguments(new TimeoutException(), true, Reason.TIMEOUT, false, "No complete answer in time.",
						"whatsnesia.http.{kind}"),
				arguments(new HttpTimeoutException(""), true, Reason.TIMEOUT, false, "No complete answer in time.",
						"whatsnesia.http.{kind}"));
	}

	@Test
	void whatIsKnownAlreadyIsItselfAndIsNotRepeated() {
		MediaRejectedException known = new MediaRejectedException(
				new Failure("inbox.send", null, null, List.of(), Outcome.NOT_DONE, "None."));
		FailedAttempt attempt = TransportFailures.of(Endpoint.CONTACT_LIST, wrapped(new IOException(known)), false,
				AnswerRuleTests.REMEDIES);
		assertThat(attempt.failure()).isSameAs(known);
		assertThat(attempt.getCause()).isSameAs(known);
		assertThat(attempt.getStackTrace()).isEmpty();
		assertThat(attempt.isRepeatable()).isFalse();
		assertThat(attempt.retryAfter()).isNull();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shutdownIsNotRepeated(boolean mayHaveLeft) {
		for (Endpoint endpoint : Endpoint.values()) {
			FailedAttempt attempt = TransportFailures.of(endpoint, new ShutdownException(), mayHaveLeft,
					AnswerRuleTests.REMEDIES);
			assertThat(attempt.isRepeatable()).isFalse();
			assertThat(attempt.failure()).isInstanceOfSatisfying(TransportException.class, (ex) -> {
				assertThat(ex.reason()).isEqualTo(Reason.SHUTDOWN);
				assertThat(ex.outcome())
					.isEqualTo((mayHaveLeft && endpoint.isWrite()) ? Outcome.UNKNOWN : Outcome.NOT_DONE);
				assertThat(ex.messages()).containsExactly("The client is shutting down.");
				assertThat(ex.remedy()).contains(
						mayHaveLeft ? "spring.lifecycle.timeout-per-shutdown-phase" : "once the application runs");
			});
		}
	}

	private static Arguments noConnection(Exception error) {
		return arguments(error, true, Reason.UNREACHABLE, true, "No connection.", "whatsnesia.http.proxy");
	}

	private static Exception wrapped(Exception error) {
		return new WebClientRequestException(error, HttpMethod.GET, URI.create("https://whatsnesia.test"),
				HttpHeaders.EMPTY);
	}

}
