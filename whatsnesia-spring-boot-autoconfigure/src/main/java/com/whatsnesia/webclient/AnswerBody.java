package com.whatsnesia.webclient;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.buffer.DataBufferLimitException;

/**
 * The body of an answer, up to a size. Most come in one piece, which is not copied.
 */
final class AnswerBody {

	private final int maxSize;

	private final List<byte[]> pieces = new ArrayList<>();

	private int size;

	AnswerBody(int maxSize) {
		this.maxSize = maxSize;
	}

	/**
	 * Add a piece.
	 * @throws DataBufferLimitException if the body becomes too large with it
	 */
	void add(byte[] piece) {
		if (piece.length > this.maxSize - this.size) {
			throw new DataBufferLimitException("The answer is larger than " + this.maxSize + " bytes");
		}
		this.size += piece.length;
		this.pieces.add(piece);
	}

	byte[] bytes() {
		if (this.pieces.size() == 1) {
			return this.pieces.get(0);
		}
		ByteBuffer bytes = ByteBuffer.allocate(this.size);
		this.pieces.forEach(bytes::put);
		return bytes.array();
	}

}
