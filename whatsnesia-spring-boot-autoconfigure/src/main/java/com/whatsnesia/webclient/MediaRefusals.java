package com.whatsnesia.webclient;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Signal;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.MediaRejectedException;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Why a file is not sent, or not to its end.
 */
final class MediaRefusals {

	private final Endpoint endpoint;

	private final MediaKind kind;

	MediaRefusals(Endpoint endpoint, MediaKind kind) {
		this.endpoint = endpoint;
		this.kind = kind;
	}

	/**
	 * Object to a file because of its size, or return null.
	 */
	@Nullable MediaRejectedException objection(@Nullable Long length) {
		return (length != null && length > this.kind.maxSize()) ? tooLarge(Effect.NONE) : null;
	}

	/**
	 * Object to a file because of the first that is read of it, or return null.
	 */
	@Nullable MediaRejectedException objection(Signal<? extends DataBuffer> first) {
		Throwable error = first.getThrowable();
		if (error != null) {
			return unreadable(error);
		}
		DataBuffer start = first.get();
		if (start == null || start.readableByteCount() == 0) {
			return rejected("The file is empty.", Effect.NONE);
		}
		return this.kind.takes(start) ? null
				: rejected("The file is not " + this.kind.description() + ".", Effect.NONE);
	}

	/**
	 * Refuse a file that can't be read. The error is left out: it names the path.
	 */
	MediaRejectedException unreadable(Throwable error) {
		return rejected("The file can't be read (" + error.getClass().getSimpleName() + ").", Effect.NONE);
	}

	/**
	 * Tell that a file broke while it was sent. The connection is closed in the middle of
	 * the request; what a server makes of that is its own affair.
	 */
	MediaRejectedException broken(Throwable error) {
		return rejected("The file broke while it was sent (" + error.getClass().getSimpleName() + ").",
				Effect.IN_DOUBT);
	}

	/**
	 * Tell that a file turned out to be longer than the service takes.
	 */
	MediaRejectedException tooLarge(Effect effect) {
		return rejected("The file is larger than " + this.kind.maxSize() / 1024 + " KiB.", effect);
	}

	/**
	 * Tell that a file turned out to be longer or shorter than announced.
	 */
	MediaRejectedException wrongLength() {
		return rejected("The file is not as long as it was when it was opened, or as was said.", Effect.IN_DOUBT);
	}

	private MediaRejectedException rejected(String message, Effect effect) {
		String remedy = "Use " + this.kind.description() + " that can be read and does not change meanwhile.";
		return new MediaRejectedException(new Failure(this.endpoint.operation(), null, null, List.of(message),
				effect.outcome(this.endpoint), Remedies.complete(remedy, this.endpoint, effect)));
	}

}
