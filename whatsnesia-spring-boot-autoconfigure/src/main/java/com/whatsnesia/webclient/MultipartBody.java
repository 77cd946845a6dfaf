package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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

	private final Upload upload;

	private final MediaRefusals refusals;

	MultipartBody(Endpoint endpoint, MultiValueMap<String, String> fields, Upload upload) {
		this.fields = fields;
		this.upload = upload;
		this.refusals = new MediaRefusals(endpoint, upload.kind());
	}

	@Override
	public <T> Mono<T> exchange(Duration limit,
			Function<BodyInserter<?, ? super ClientHttpRequest>, Mono<T>> exchange) {
		return this.upload.file()
			.length()
			.timeout(limit)
			.onErrorMap(this.refusals::unreadable)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((length) -> {
				Throwable objection = this.refusals.objection(length.orElse(null));
				return (objection != null) ? Mono.error(objection)
						: frame().flatMap((frame) -> exchange(frame, length.orElse(null), limit, exchange));
			})
			.doOnDiscard(DataBuffer.class, DataBufferUtils::release);
	}

	/**
	 * The boundary comes from a source of randomness that may block.
	 */
	private Mono<MultipartFrame> frame() {
		return Mono.fromCallable(() -> MultipartFrame.of(this.fields, this.upload))
			.subscribeOn(Schedulers.boundedElastic());
	}

	private <T> Mono<T> exchange(MultipartFrame frame, @Nullable Long length, Duration limit,
			Function<BodyInserter<?, ? super ClientHttpRequest>, Mono<T>> exchange) {
		return content(limit).switchOnFirst((first, content) -> {
			Throwable objection = this.refusals.objection(first);
			return (objection != null) ? Mono.<T>error(objection) : exchange.apply(inserter(frame, length, content));
		}).singleOrEmpty();
	}

	/**
	 * The content, the first buffer of which must come in time, without empty buffers,
	 * but with one at its end: switchOnFirst does not let go of the first buffer if
	 * nobody takes it and the content is already complete.
	 */
	private Flux<DataBuffer> content(Duration limit) {
		return this.upload.file()
			.content(DefaultDataBufferFactory.sharedInstance)
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

	private BodyInserter<?, ClientHttpRequest> inserter(MultipartFrame frame, @Nullable Long length,
			Flux<DataBuffer> content) {
		Flux<DataBuffer> checked = new UploadMeter(this.upload, length, this.refusals)
			.measure(content.filter(MultipartBody::hasContent).onErrorMap(this.refusals::broken));
		return (request, context) -> {
			request.getHeaders().setContentType(frame.contentType());
			if (length != null) {
				request.getHeaders().setContentLength(frame.length() + length);
			}
			DataBufferFactory factory = request.bufferFactory();
			return request.writeWith(Flux.concat(Mono.fromSupplier(() -> factory.wrap(frame.head())),
					checked.map((buffer) -> adopt(buffer, factory)),
					Mono.fromSupplier(() -> factory.wrap(frame.tail()))));
		};
	}

}
