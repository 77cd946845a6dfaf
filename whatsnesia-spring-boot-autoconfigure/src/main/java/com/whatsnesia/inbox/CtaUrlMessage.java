package com.whatsnesia.inbox;

import org.springframework.util.Assert;

/**
 * A button with a link, as it was set up in the dashboard. The account's plan must
 * include interactive messages.
 *
 * @param addressing whom the message goes to
 * @param ctaUrlId the id of the CTA URL in the dashboard, positive
 */
public record CtaUrlMessage(Addressing addressing, long ctaUrlId) implements OutboundMessage {

	public CtaUrlMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.isTrue(ctaUrlId > 0, () -> "'ctaUrlId' must be positive, but is " + ctaUrlId);
	}

	@Override
	public CtaUrlMessage from(String number) {
		return new CtaUrlMessage(this.addressing.from(number), this.ctaUrlId);
	}

	@Override
	public CtaUrlMessage parameter(String name, String value) {
		return new CtaUrlMessage(this.addressing.parameter(name, value), this.ctaUrlId);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "CtaUrlMessage[" + to() + "]";
	}

}
