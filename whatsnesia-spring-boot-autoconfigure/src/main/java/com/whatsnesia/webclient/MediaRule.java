package com.whatsnesia.webclient;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Signal;

import com.whatsnesia.error.Failure;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;

import org.springframework.core.io.buffer.DataBuffer;

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
			return rejected("The file is empty.");
		}
		return this.signatures.stream().anyMatch((signature) -> startsWith(start, signature)) ? null
				: rejected("The file is not " + this.kinds + ".");
	}

	/**
	 * Refuse a file that can't be read. The error is left out: it names the path.
	 */
	MediaRejectedException unreadable(Throwable error) {
		return rejected("The file can't be read (" + error.getClass().getSimpleName() + ").");
	}

	private MediaRejectedException rejected(String message) {
		return new MediaRejectedException(new Failure(this.endpoint.operation(), null, null, List.of(message),
				Outcome.NOT_DONE, "Use " + this.kinds + " that can be read."));
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
