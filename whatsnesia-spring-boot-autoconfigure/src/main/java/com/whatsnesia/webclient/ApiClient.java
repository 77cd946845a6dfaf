package com.whatsnesia.webclient;

import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.observation.WhatsnesiaOperationContext;

import org.springframework.http.MediaType;

/**
 * Makes calls: sends a request, bounds its time, has the answer read, and repeats the
 * attempt where that can do no harm.
 */
final class ApiClient {

	private static final Log logger = LogFactory.getLog(ApiClient.class);

	private final LazyWebClient webClient;

	private final CallUris uris;

	private final CallCredentials credentials;

	private final WhatsnesiaClientFactory.Settings settings;

	private final RetryPolicy retryPolicy;

	private final OperationObserver observer;

	private final ActiveCalls activeCalls;

	private final Remedies remedies;

	ApiClient(LazyWebClient webClient, WhatsnesiaClientFactory.Account account,
			WhatsnesiaClientFactory.Settings settings, OperationObserver observer, ActiveCalls activeCalls) {
		this.webClient = webClient;
		this.uris = new CallUris(account.baseUrl());
		this.remedies = new Remedies(account);
		this.credentials = new CallCredentials(account.credentials(), settings.writeTimeout(), activeCalls,
				this.remedies);
		this.settings = settings;
		this.retryPolicy = new RetryPolicy(settings.retry(), activeCalls);
		this.observer = observer;
		this.activeCalls = activeCalls;
	}

	/**
	 * Make a call, with as many attempts as are allowed; in a dry run, no write.
	 */
	<T> Mono<T> execute(Call<T> call) {
		boolean dryRun = this.settings.dryRun() && call.endpoint().isWrite();
		return this.observer.observe(call, !dryRun && call.objection() == null,
				(context) -> permitted(call, dryRun ? dryRun(call) : attempts(call, context)));
	}

	/**
	 * Make a call with a single attempt, only to find out whether it succeeds.
	 */
	<T> Mono<T> verify(Call<T> call) {
		return this.observer.observe(call, true, (context) -> {
			context.markAsVerification();
			return active(call, attempt(call, context));
		});
	}

	private <T> Mono<T> permitted(Call<T> call, Mono<T> result) {
		return (call.objection() != null) ? Mono.error(call.objection()) : result;
	}

	private <T> Mono<T> dryRun(Call<T> call) {
		return call.body()
			.exchange(this.settings.writeTimeout(), (body) -> call.dryRunResult())
			.doOnSuccess((result) -> logger.info("Dry run: " + call.endpoint().operation() + " was not made"));
	}

	private <T> Mono<T> attempts(Call<T> call, WhatsnesiaOperationContext context) {
		Mono<T> attempts = attempt(call, context).retryWhen(this.retryPolicy);
		return active(call, call.endpoint().isWrite() ? attempts : withDeadline(call, attempts));
	}

	private <T> Mono<T> withDeadline(Call<T> call, Mono<T> attempts) {
		return attempts.timeout(this.settings.retry().timeout(),
				Mono.error(() -> failure(call, new TimeoutException(), true)));
	}

	private <T> Mono<T> active(Call<T> call, Mono<T> attempts) {
		return this.activeCalls.admit(attempts)
			.onErrorMap(ShutdownException.class, (ex) -> failure(call, ex, false))
			.onErrorMap(FailedAttempt.class, FailedAttempt::failure);
	}

	private <T> Mono<T> attempt(Call<T> call, WhatsnesiaOperationContext context) {
		return this.credentials.of(call.endpoint()).flatMap((credentials) -> {
			context.addAttempt();
			return exchange(call, credentials);
		});
	}

	private <T> Mono<T> exchange(Call<T> call, Credentials credentials) {
		AnswerReader<T> reader = new AnswerReader<>(call, credentials, this.settings.maxResponseSize(), this.remedies);
		AttemptTimer timer = new AttemptTimer(this.settings.writeTimeout(),
				call.endpoint().isSend() ? this.settings.send().timeout() : this.settings.readTimeout());
		return call.body()
			.exchange(this.settings.writeTimeout(),
					(body) -> this.webClient.get()
						.flatMap((client) -> this.uris.set(client.method(call.endpoint().method()), call)
							.accept(MediaType.APPLICATION_JSON)
							.headers((headers) -> {
								headers.set("client-id", credentials.clientId());
								headers.set("client-secret", credentials.clientSecret());
							})
							.body(timer.watch(body))
							.exchangeToMono(reader::read)))
			.timeout(Mono.firstWithSignal(timer.expiry(), this.activeCalls.untilCut()), Mono.error(this::ended))
			.onErrorMap((ex) -> !(ex instanceof FailedAttempt), (ex) -> failure(call, ex, timer.mayHaveLeft()));
	}

	private Exception ended() {
		return this.activeCalls.isCut() ? new ShutdownException() : new TimeoutException();
	}

	private FailedAttempt failure(Call<?> call, Throwable error, boolean mayHaveLeft) {
		return TransportFailures.of(call.endpoint(), error, mayHaveLeft, this.remedies);
	}

}
