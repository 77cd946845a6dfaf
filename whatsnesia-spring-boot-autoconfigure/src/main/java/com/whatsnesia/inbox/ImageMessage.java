package com.whatsnesia.inbox;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * An image: JPEG or PNG, up to 5120 KiB.
 *
 * @param addressing whom the message goes to
 * @param image the file
 * @param caption the text below it, or null
 */
public record ImageMessage(Addressing addressing, Media image, @Nullable String caption) implements OutboundMessage {

	/**
	 * The largest file that the service takes. It counts in KiB, although the vendor
	 * writes MB (surprise 34).
	 */
	public static final DataSize MAX_SIZE = DataSize.ofKilobytes(5120);

	public ImageMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.notNull(image, "'image' must not be null");
		Assert.isTrue(caption == null || !caption.isBlank(), "'caption' must not be blank");
	}

	/**
	 * Add a caption.
	 * @param caption the text below the image, not blank
	 * @return the message
	 */
	public ImageMessage caption(String caption) {
		Assert.notNull(caption, "'caption' must not be null");
		return new ImageMessage(this.addressing, this.image, caption);
	}

	@Override
	public ImageMessage from(String number) {
		return new ImageMessage(this.addressing.from(number), this.image, this.caption);
	}

	@Override
	public ImageMessage parameter(String name, String value) {
		return new ImageMessage(this.addressing.parameter(name, value), this.image, this.caption);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "ImageMessage[" + to() + "]";
	}

}
