package com.whatsnesia.sample.message;

import java.nio.ByteBuffer;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Media;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.StringUtils;

/**
 * Hands on files that come in. WebFlux keeps a large one on disk until the request is
 * over, so that it is never in memory as a whole and can be read more than once.
 */
final class UploadedFile {

	private UploadedFile() {
	}

	/**
	 * Whether there is a file: a browser sends one without a name where none was chosen.
	 */
	static boolean isChosen(@Nullable Part part) {
		return part instanceof FilePart file && StringUtils.hasText(file.filename());
	}

	/**
	 * Return the name of the file, or null if there is none.
	 */
	static @Nullable String name(@Nullable Part part) {
		return (part instanceof FilePart file) ? file.filename() : null;
	}

	/**
	 * Make the file ready to be sent. It is measured first: with its length the starter
	 * can refuse it before a byte leaves, and announce it to the service.
	 */
	static Mono<Media> toMedia(@Nullable Part part) {
		if (!(part instanceof FilePart file) || !isChosen(part)) {
			return Mono.empty();
		}
		MediaType type = Objects.requireNonNullElse(file.headers().getContentType(),
				MediaType.APPLICATION_OCTET_STREAM);
		return length(file).map((length) -> Media.of(file.filename(), type, length, content(file)));
	}

	private static Mono<Long> length(FilePart part) {
		return part.content().map((buffer) -> {
			long length = buffer.readableByteCount();
			DataBufferUtils.release(buffer);
			return length;
		}).reduce(0L, Long::sum);
	}

	/**
	 * A small file is one buffer, the same for each subscriber: whoever reads it would
	 * leave nothing for the next attempt.
	 */
	private static Flux<DataBuffer> content(FilePart part) {
		return part.content().map((buffer) -> {
			ByteBuffer copy = ByteBuffer.allocate(buffer.readableByteCount());
			buffer.toByteBuffer(copy);
			DataBufferUtils.release(buffer);
			return DefaultDataBufferFactory.sharedInstance.wrap(copy);
		});
	}

}
