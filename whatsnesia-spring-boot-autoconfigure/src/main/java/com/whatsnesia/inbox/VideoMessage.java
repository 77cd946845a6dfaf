package com.whatsnesia.inbox;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * A video: MP4, up to 16384 KiB (16 MiB).
 *
 * @param addressing whom the message goes to
 * @param video the file
 * @param caption the text below it, or null
 */
public record VideoMessage(Addressing addressing, Media video, @Nullable String caption) implements OutboundMessage {

	/**
	 * The largest file that the service takes. It counts in KiB, although the vendor
	 * writes MB (surprise 34).
	 */
	public static final DataSize MAX_SIZE = DataSize.ofKilobytes(16384);

	public VideoMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.notNull(video, "'video' must not be null");
		Assert.isTrue(caption == null || !caption.isBlank(), "'caption' must not be blank");
	}

	/**
	 * Add a caption.
	 * @param caption the text below the video, not blank
	 * @return the message
	 */
	public VideoMessage caption(String caption) {
		Assert.notNull(caption, "'caption' must not be null");
		return new VideoMessage(this.addressing, this.video, caption);
	}

	@Override
	public VideoMessage from(String number) {
		return new VideoMessage(this.addressing.from(number), this.video, this.caption);
	}

	@Override
	public VideoMessage parameter(String name, String value) {
		return new VideoMessage(this.addressing.parameter(name, value), this.video, this.caption);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "VideoMessage[" + to() + "]";
	}

}
