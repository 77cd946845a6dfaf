package com.whatsnesia.inbox;

import com.whatsnesia.Media;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * A sound of any format, up to 16384 KiB (16 MiB). It has no caption: the service keeps
 * one, but never sends it (surprise 29).
 *
 * @param addressing whom the message goes to
 * @param audio the file
 */
public record AudioMessage(Addressing addressing, Media audio) implements OutboundMessage {

	/**
	 * The largest file that the service takes. It counts in KiB, although the vendor
	 * writes MB (surprise 34).
	 */
	public static final DataSize MAX_SIZE = DataSize.ofKilobytes(16384);

	public AudioMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.notNull(audio, "'audio' must not be null");
	}

	@Override
	public AudioMessage from(String number) {
		return new AudioMessage(this.addressing.from(number), this.audio);
	}

	@Override
	public AudioMessage parameter(String name, String value) {
		return new AudioMessage(this.addressing.parameter(name, value), this.audio);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "AudioMessage[" + to() + "]";
	}

}
