package com.whatsnesia.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.netty.buffer.ByteBuf;

/**
 * The body of an answer, up to a size: what the hand-written clients have to do
 * themselves where their library has no such limit.
 */
final class CappedBody {

	private final ByteArrayOutputStream content = new ByteArrayOutputStream();

	void add(ByteBuf buffer) {
		if (this.content.size() + buffer.readableBytes() > Workload.MAX_ANSWER_SIZE) {
			throw new IllegalStateException("The answer is too large");
		}
		try {
			buffer.readBytes(this.content, buffer.readableBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] bytes() {
		return this.content.toByteArray();
	}

	static byte[] read(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(Workload.MAX_ANSWER_SIZE + 1);
		if (bytes.length > Workload.MAX_ANSWER_SIZE) {
			throw new IllegalStateException("The answer is too large");
		}
		return bytes;
	}

}
