package com.whatsnesia.inbox;

import org.springframework.util.Assert;

/**
 * An order in a shop, with a button that leads to it. The account's plan must include
 * interactive and e-commerce messages.
 *
 * @param addressing whom the message goes to
 * @param order the order
 */
public record OrderMessage(Addressing addressing, Order order) implements OutboundMessage {

	public OrderMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.notNull(order, "'order' must not be null");
	}

	@Override
	public OrderMessage from(String number) {
		return new OrderMessage(this.addressing.from(number), this.order);
	}

	@Override
	public OrderMessage parameter(String name, String value) {
		return new OrderMessage(this.addressing.parameter(name, value), this.order);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "OrderMessage[" + to() + "]";
	}

}
