package com.whatsnesia.inbox;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * A document: PDF, DOC or DOCX, up to 102400 KiB (100 MiB).
 *
 * @param addressing whom the message goes to
 * @param document the file
 * @param caption the text below it, or null
 */
public record DocumentMessage(Addressing addressing, Media document,
		@Nullable String caption) implements OutboundMessage {

	/**
	 * The largest file that the service takes. It counts in KiB, although the vendor
	 * writes MB (surprise 34).
	 */
	public static final DataSize MAX_SIZE = DataSize.ofKilobytes(102400);

	public DocumentMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.notNull(document, "'document' must not be null");
		Assert.isTrue(caption == null || !caption.isBlank(), "'caption' must not be blank");
	}

	/**
	 * Add a caption.
	 * @param caption the text below the document, not blank
	 * @return the message
	 */
	public DocumentMessage caption(String caption) {
		Assert.notNull(caption, "'caption' must not be null");
		return new DocumentMessage(this.addressing, this.document, caption);
	}

	@Override
	public DocumentMessage from(String number) {
		return new DocumentMessage(this.addressing.from(number), this.document, this.caption);
	}

	@Override
	public DocumentMessage parameter(String name, String value) {
		return new DocumentMessage(this.addressing.parameter(name, value), this.document, this.caption);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "DocumentMessage[" + to() + "]";
	}

}
