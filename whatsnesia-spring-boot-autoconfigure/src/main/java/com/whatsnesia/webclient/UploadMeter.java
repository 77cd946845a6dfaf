package com.whatsnesia.webclient;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

import com.whatsnesia.Media;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Counts the bytes of a file while it is sent. It ends the file where it is not as long
 * as was announced, since a surplus would become the next request on the connection, or
 * longer than the service takes.
 */
final class UploadMeter {

	private static final Log logger = LogFactory.getLog(UploadMeter.class);

	private final @Nullable Long length;

	private final long limit;

	private final MediaRefusals refusals;

	private final Media.@Nullable ProgressListener listener;

	private long sent;

	UploadMeter(Upload upload, @Nullable Long length, MediaRefusals refusals) {
		this.length = length;
		this.limit = (length != null) ? length : upload.kind().maxSize();
		this.refusals = refusals;
		this.listener = upload.file().progressListener();
	}

	/**
	 * Measure a content, which is read once.
	 */
	Flux<DataBuffer> measure(Flux<DataBuffer> content) {
		return content.handle(this::count).concatWith(Flux.defer(this::end));
	}

	private void count(DataBuffer buffer, SynchronousSink<DataBuffer> sink) {
		this.sent += buffer.readableByteCount();
		if (this.sent <= this.limit) {
			sink.next(buffer);
			report();
		}
		else {
			DataBufferUtils.release(buffer);
			sink.error((this.length != null) ? this.refusals.wrongLength() : this.refusals.tooLarge(Effect.IN_DOUBT));
		}
	}

	private Flux<DataBuffer> end() {
		boolean isShort = this.length != null && this.sent < this.length;
		return isShort ? Flux.error(this.refusals.wrongLength()) : Flux.empty();
	}

	private void report() {
		if (this.listener == null) {
			return;
		}
		try {
			this.listener.onProgress(this.sent, this.length);
		}
		catch (Throwable ex) {
			Exceptions.throwIfJvmFatal(ex);
			// The exception's own text could be personal.
			logger.warn("A progress listener failed with " + ex.getClass().getName());
		}
	}

}
