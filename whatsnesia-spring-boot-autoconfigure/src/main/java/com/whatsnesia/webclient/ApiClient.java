package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes calls: sends a request, bounds its time, reads the answer, and repeats the
 * attempt where that can do no harm.
 */
final class ApiClient {

	private static final Log logger = LogFactory.getLog(ApiClient.class);

	private final WebClient webClient;

	private final CredentialsProvider credentials;

	private final WhatsnesiaClientFactory.Settings settings;

	private final RetryPolicy retryPolicy;

	ApiClient(WebClient webClient, CredentialsProvider credentials, WhatsnesiaClientFactory.Settings settings) {
		this.webClient = webClient;
		this.credentials = credentials;
		this.settings = settings;
		this.retryPolicy = new RetryPolicy(settings.retry());
	}

	/**
	 * Make a call, with as many attempts as are allowed; in a dry run, no write.
	 */
	<T> Mono<T> execute(Call<T> call) {
		if (this.settings.dryRun() && call.endpoint().isWrite()) {
			return call.dryRunResult()
				.doOnSubscribe(
						(subscription) -> logger.info("Dry run: " + call.endpoint().operation() + " was not sent"));
		}
		Mono<T> attempts = attempt(call).retryWhen(this.retryPolicy);
		return withoutWrapper(call.endpoint().isWrite() ? attempts : withDeadline(call, attempts));
	}

	/**
	 * Make a call with a single attempt.
	 */
	<T> Mono<T> executeOnce(Call<T> call) {
		return withoutWrapper(attempt(call));
	}

	private <T> Mono<T> withDeadline(Call<T> call, Mono<T> attempts) {
		return attempts.timeout(this.settings.retry().timeout())
			.onErrorMap(TimeoutException.class, (ex) -> TransportFailures.of(call.endpoint(), ex, true));
	}

	private <T> Mono<T> withoutWrapper(Mono<T> attempts) {
		return attempts.onErrorMap(FailedAttempt.class, FailedAttempt::failure);
	}

	private <T> Mono<T> attempt(Call<T> call) {
		return this.credentials.credentials()
			.switchIfEmpty(Mono.error(() -> credentialsMissing(call.endpoint())))
			.flatMap((credentials) -> exchange(call, credentials));
	}

	private <T> Mono<T> exchange(Call<T> call, Credentials credentials) {
		AttemptTimer timer = new AttemptTimer(this.settings.writeTimeout(), this.settings.readTimeout());
		return call.body()
			.exchange((body) -> this.webClient.method(call.endpoint().method())
				.uri(call.uriTemplate(), call.uriVariables())
				.accept(MediaType.APPLICATION_JSON)
				.headers((headers) -> {
					headers.set("client-id", credentials.clientId());
					headers.set("client-secret", credentials.clientSecret());
				})
				.body(timer.watch(body))
				.exchangeToMono((response) -> read(response, call, call.payload(), credentials)))
			.timeout(timer.expiry())
			.onErrorMap((ex) -> !(ex instanceof FailedAttempt),
					(ex) -> TransportFailures.of(call.endpoint(), ex, timer.isStarted()));
	}

	private <D, T> Mono<T> read(ClientResponse response, Call<T> call, Payload<D, T> payload, Credentials credentials) {
		return DataBufferUtils.join(response.body(BodyExtractors.toDataBuffers()), this.settings.maxResponseSize())
			.mapNotNull((body) -> {
				try {
					return payload.read(body);
				}
				finally {
					DataBufferUtils.release(body);
				}
			})
			.onErrorComplete(DataBufferLimitException.class)
			.map((envelope) -> conclude(response, call, payload, envelope, credentials))
			.switchIfEmpty(Mono.fromSupplier(() -> conclude(response, call, payload, null, credentials)))
			.flatMap((result) -> result);
	}

	private <D, T> Mono<T> conclude(ClientResponse response, Call<T> call, Payload<D, T> payload,
			@Nullable Envelope<D> envelope, Credentials credentials) {
		Answer answer = new Answer(call.endpoint(), response.statusCode().value(), response.headers().asHttpHeaders(),
				envelope);
		if (envelope != null && answer.isSuccess()) {
			if (!payload.isExpected()) {
				return Mono.empty();
			}
			T result = payload.result(envelope);
			if (result != null) {
				return Mono.just(result);
			}
		}
		return Mono.error(AnswerRule.of(answer).failure(answer, new Redaction(credentials, call.personal())));
	}

	private static FailedAttempt credentialsMissing(Endpoint endpoint) {
		Failure failure = new Failure(endpoint.operation(), null, null,
				List.of("There are no credentials, so nothing was sent."), Outcome.NOT_DONE,
				Remedies.CLIENT_ID_MISSING);
		return new FailedAttempt(
				new CredentialsRejectedException(failure, CredentialsRejectedException.Reason.CLIENT_ID_MISSING), false,
				(Duration) null);
	}

}
