package com.whatsnesia.webclient;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.client.Credentials;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Reads the answer to a call, up to a size, and decides what it means.
 *
 * @param <T> the type of the result
 */
final class AnswerReader<T> {

	private final Call<T> call;

	private final Credentials credentials;

	private final int maxSize;

	private final Remedies remedies;

	AnswerReader(Call<T> call, Credentials credentials, int maxSize, Remedies remedies) {
		this.call = call;
		this.credentials = credentials;
		this.maxSize = maxSize;
		this.remedies = remedies;
	}

	Mono<T> read(ClientResponse response) {
		return read(response, this.call.payload());
	}

	private <D> Mono<T> read(ClientResponse response, Payload<D, T> payload) {
		return response.body(BodyExtractors.toDataBuffers())
			.map(AnswerReader::unpooled)
			.collect(() -> new AnswerBody(this.maxSize), AnswerBody::add)
			.map((body) -> new Content<>(payload.read(body.bytes()), false))
			.onErrorReturn(DataBufferLimitException.class, new Content<>(null, true))
			.flatMap((content) -> conclude(response, content, payload));
	}

	private <D> Mono<T> conclude(ClientResponse response, Content<D> content, Payload<D, T> payload) {
		Answer answer = new Answer(this.call.endpoint(), response.statusCode().value(),
				response.headers().asHttpHeaders(), content.envelope(), content.oversized());
		if (content.envelope() != null && answer.isSuccess()) {
			if (!payload.isExpected()) {
				return Mono.empty();
			}
			T result = payload.result(content.envelope());
			if (result != null) {
				return Mono.just(result);
			}
		}
		AnswerRule rule = AnswerRule.of(answer);
		T unconfirmed = payload.unconfirmed();
		if (rule == AnswerRule.SENT_UNCONFIRMED && unconfirmed != null) {
			return Mono.just(unconfirmed);
		}
		return Mono.error(rule.failure(answer, new Redaction(this.credentials, this.call.personal()), this.remedies));
	}

	/**
	 * Take a buffer out of the connector's pool. What is discarded of an answer is
	 * released by each operator that asks for it, also those of an upload and of the
	 * caller, but a buffer of the pool must be released once.
	 */
	private static byte[] unpooled(DataBuffer buffer) {
		try {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			return bytes;
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	/**
	 * What a body holds.
	 */
	private record Content<D>(@Nullable Envelope<D> envelope, boolean oversized) {

	}

}
