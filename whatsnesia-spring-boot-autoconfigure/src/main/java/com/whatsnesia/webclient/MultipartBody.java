package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Media;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.io.buffer.PooledDataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;

/**
 * Text fields and one file as {@code multipart/form-data}. Spring's own writer knows no
 * overall Content-Length and encodes file names in a way that the service does not decode
 * (surprise 33).
 */
final class MultipartBody implements RequestBody {

	private final MultiValueMap<String, String> fields;

	private final String fileField;

	private final Media file;

	private final MediaRule rule;

	MultipartBody(MultiValueMap<String, String> fields, String fileField, Media file, MediaRule rule) {
		this.fields = fields;
		this.fileField = fileField;
		this.file = file;
		this.rule = rule;
	}

	@Override
	public <T> Mono<T> exchange(Duration limit,
			Function<BodyInserter<?, ? super ClientHttpRequest>, Mono<T>> exchange) {
		return this.file.length()
			.timeout(limit)
			.onErrorMap(this.rule::unreadable)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((length) -> content(limit).switchOnFirst((first, content) -> {
				Throwable objection = this.rule.objection(first);
				return (objection != null) ? Mono.<T>error(objection) : exchange.apply(inserter(length, content));
			}).singleOrEmpty())
			.doOnDiscard(DataBuffer.class, DataBufferUtils::release);
	}

	/**
	 * The content, the first buffer of which must come in time, without empty buffers,
	 * but with one at its end: switchOnFirst does not let go of the first buffer if
	 * nobody takes it and the content is already complete.
	 */
	private Flux<DataBuffer> content(Duration limit) {
		return this.file.content(DefaultDataBufferFactory.sharedInstance)
			.filter(MultipartBody::hasContent)
			.concatWith(Mono.fromSupplier(() -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[0])))
			.timeout(Mono.delay(limit), (buffer) -> Mono.never());
	}

	private static boolean hasContent(DataBuffer buffer) {
		boolean hasContent = buffer.readableByteCount() > 0;
		if (!hasContent) {
			DataBufferUtils.release(buffer);
		}
		return hasContent;
	}

	/**
	 * The JDK connector copies what it sends and releases nothing.
	 */
	private static DataBuffer adopt(DataBuffer buffer, DataBufferFactory factory) {
		if (!(buffer instanceof PooledDataBuffer) || buffer.factory().getClass() == factory.getClass()) {
			return buffer;
		}
		try {
			return factory.allocateBuffer(buffer.readableByteCount()).write(buffer);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	private BodyInserter<?, ClientHttpRequest> inserter(Optional<Long> length, Flux<DataBuffer> content) {
		MultipartFrame frame = MultipartFrame.of(this.fields, this.fileField, this.file);
		Flux<DataBuffer> filled = content.filter(MultipartBody::hasContent);
		Flux<DataBuffer> checked = length.map((bytes) -> this.rule.exactly(bytes, filled))
			.orElse(filled)
			.onErrorMap(this.rule::broken);
		return (request, context) -> {
			request.getHeaders().setContentType(frame.contentType());
			length.ifPresent((bytes) -> request.getHeaders().setContentLength(frame.length() + bytes));
			DataBufferFactory factory = request.bufferFactory();
			return request.writeWith(Flux.concat(Mono.fromSupplier(() -> factory.wrap(frame.head())),
					checked.map((buffer) -> adopt(buffer, factory)),
					Mono.fromSupplier(() -> factory.wrap(frame.tail()))));
		};
	}

}
