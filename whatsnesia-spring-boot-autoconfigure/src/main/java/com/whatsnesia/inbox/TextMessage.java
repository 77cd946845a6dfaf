package com.whatsnesia.inbox;

import org.springframework.util.Assert;

/**
 * A text.
 *
 * @param addressing whom the message goes to
 * @param text the text, not blank
 */
public record TextMessage(Addressing addressing, String text) implements OutboundMessage {

	public TextMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.hasText(text, "'text' must not be blank");
	}

	@Override
	public TextMessage from(String number) {
		return new TextMessage(this.addressing.from(number), this.text);
	}

	@Override
	public TextMessage parameter(String name, String value) {
		return new TextMessage(this.addressing.parameter(name, value), this.text);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "TextMessage[" + to() + "]";
	}

}
