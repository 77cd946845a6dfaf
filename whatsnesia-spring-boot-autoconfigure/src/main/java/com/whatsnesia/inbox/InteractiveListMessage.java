package com.whatsnesia.inbox;

import org.springframework.util.Assert;

/**
 * A list to choose from, as it was set up in the dashboard. The account's plan must
 * include interactive messages.
 *
 * @param addressing whom the message goes to
 * @param interactiveListId the id of the interactive list in the dashboard, positive
 */
public record InteractiveListMessage(Addressing addressing, long interactiveListId) implements OutboundMessage {

	public InteractiveListMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.isTrue(interactiveListId > 0, () -> "'interactiveListId' must be positive, but is " + interactiveListId);
	}

	@Override
	public InteractiveListMessage from(String number) {
		return new InteractiveListMessage(this.addressing.from(number), this.interactiveListId);
	}

	@Override
	public InteractiveListMessage parameter(String name, String value) {
		return new InteractiveListMessage(this.addressing.parameter(name, value), this.interactiveListId);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "InteractiveListMessage[" + to() + "]";
	}

}
