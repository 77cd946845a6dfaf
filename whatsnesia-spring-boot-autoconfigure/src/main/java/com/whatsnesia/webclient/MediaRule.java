package com.whatsnesia.webclient;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Which files an endpoint takes. Only a content that is certainly wrong is refused here;
 * the service looks at it too.
 */
final class MediaRule {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	private final Endpoint endpoint;

	private final String kinds;

	private final List<byte[]> signatures;

	private MediaRule(Endpoint endpoint, String kinds, List<byte[]> signatures) {
		this.endpoint = endpoint;
		this.kinds = kinds;
		this.signatures = signatures;
	}

	static MediaRule image(Endpoint endpoint) {
		return new MediaRule(endpoint, "a JPEG or PNG image", List.of(JPEG, PNG));
	}

	/**
	 * Object to a file because of the first that is read of it, or return null.
	 */
	@Nullable Throwable objection(Signal<? extends DataBuffer> first) {
		Throwable error = first.getThrowable();
		if (error != null) {
			return unreadable(error);
		}
		DataBuffer start = first.get();
		if (start == null || start.readableByteCount() == 0) {
			return rejected("The file is empty.", Outcome.NOT_DONE);
		}
		return this.signatures.stream().anyMatch((signature) -> startsWith(start, signature)) ? null
				: rejected("The file is not " + this.kinds + ".", Outcome.NOT_DONE);
	}

	/**
	 * Refuse a file that can't be read. The error is left out: it names the path.
	 */
	MediaRejectedException unreadable(Throwable error) {
		return rejected("The file can't be read (" + error.getClass().getSimpleName() + ").", Outcome.NOT_DONE);
	}

	/**
	 * Tell that a file broke while it was sent. The connection is closed in the middle of
	 * the request; what a server makes of that is its own affair.
	 */
	MediaRejectedException broken(Throwable error) {
		return (error instanceof MediaRejectedException rejected) ? rejected
				: rejected("The file broke while it was sent (" + error.getClass().getSimpleName() + ").",
						Effect.IN_DOUBT.outcome(this.endpoint));
	}

	/**
	 * End the content where it is not as long as was announced: a surplus would become
	 * the next request on the connection.
	 */
	Flux<DataBuffer> exactly(long length, Flux<DataBuffer> content) {
		return Flux.defer(() -> {
			AtomicLong left = new AtomicLong(length);
			return content.<DataBuffer>handle((buffer, sink) -> {
				if (left.addAndGet(-buffer.readableByteCount()) >= 0) {
					sink.next(buffer);
				}
				else {
					DataBufferUtils.release(buffer);
					sink.error(wrongLength());
				}
			}).concatWith(Mono.defer(() -> (left.get() > 0) ? Mono.error(wrongLength()) : Mono.empty()));
		});
	}

	private MediaRejectedException wrongLength() {
		return rejected("The file is not as long as it was when it was opened, or as was said.",
				Effect.IN_DOUBT.outcome(this.endpoint));
	}

	private MediaRejectedException rejected(String message, Outcome outcome) {
		return new MediaRejectedException(new Failure(this.endpoint.operation(), null, null, List.of(message), outcome,
				"Use " + this.kinds + " that can be read and does not change meanwhile."));
	}

	private static boolean startsWith(DataBuffer buffer, byte[] signature) {
		int length = Math.min(signature.length, buffer.readableByteCount());
		byte[] start = new byte[length];
		for (int i = 0; i < length; i++) {
			start[i] = buffer.getByte(buffer.readPosition() + i);
		}
		return Arrays.equals(start, 0, length, signature, 0, length);
	}

}
