package com.whatsnesia.webclient;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Delivery;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.SendingStoppedException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.util.Assert;

/**
 * Sends messages of one endpoint, one or many.
 *
 * @param <M> the type of a message
 * @param <R> the type of a result
 */
final class MessageSender<M, R> {

	private final ApiClient api;

	private final Endpoint endpoint;

	private final AllowedRecipients allowedRecipients;

	private final int concurrency;

	private final Function<M, PhoneNumber> recipient;

	private final Function<M, Call<R>> call;

	MessageSender(ApiClient api, Endpoint endpoint, WhatsnesiaClientFactory.SendSettings settings,
			Function<M, PhoneNumber> recipient, Function<M, Call<R>> call) {
		this.api = api;
		this.endpoint = endpoint;
		this.allowedRecipients = new AllowedRecipients(settings.allowedRecipients());
		this.concurrency = settings.concurrency();
		this.recipient = recipient;
		this.call = call;
	}

	Mono<R> send(M message) {
		Assert.notNull(message, "'message' must not be null");
		return Mono.defer(() -> this.api.execute(this.call.apply(message)
			.unless(this.allowedRecipients.objection(this.endpoint, this.recipient.apply(message)))));
	}

	Flux<Delivery<M, R>> sendAll(Publisher<? extends M> messages) {
		Assert.notNull(messages, "'messages' must not be null");
		return Flux.defer(() -> {
			AtomicReference<@Nullable WhatsnesiaException> general = new AtomicReference<>();
			return Flux.from(messages).flatMapDelayError((message) -> deliver(message, general), this.concurrency, 1);
		});
	}

	private Mono<Delivery<M, R>> deliver(M message, AtomicReference<@Nullable WhatsnesiaException> general) {
		WhatsnesiaException before = general.get();
		if (before != null) {
			return Mono.just(Delivery.failed(message, stopped(before)));
		}
		return send(message).map((result) -> Delivery.sent(message, result))
			.onErrorResume(WhatsnesiaException.class, (failure) -> {
				if (meetsEveryMessage(failure)) {
					general.compareAndSet(null, failure);
				}
				return Mono.just(Delivery.failed(message, failure));
			});
	}

	private static boolean meetsEveryMessage(WhatsnesiaException failure) {
		return failure instanceof CredentialsRejectedException || failure instanceof IpNotWhitelistedException
				|| failure instanceof PlanException || failure instanceof MaintenanceException
				|| (failure instanceof TransportException transport
						&& transport.reason() == TransportException.Reason.SHUTDOWN);
	}

	private SendingStoppedException stopped(WhatsnesiaException general) {
		return new SendingStoppedException(new Failure(this.endpoint.operation(), general.httpStatus(),
				general.remark(), List.of("Not tried, because a message before it met what would meet every message."),
				Outcome.NOT_DONE, general.remedy()), general);
	}

}
