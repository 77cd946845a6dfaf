package com.whatsnesia.inbox;

import org.springframework.util.Assert;

/**
 * A product of a shop, with a button that leads to it. The account's plan must include
 * interactive and e-commerce messages.
 *
 * @param addressing whom the message goes to
 * @param product the product
 */
public record ProductMessage(Addressing addressing, Product product) implements OutboundMessage {

	public ProductMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		Assert.notNull(product, "'product' must not be null");
	}

	@Override
	public ProductMessage from(String number) {
		return new ProductMessage(this.addressing.from(number), this.product);
	}

	@Override
	public ProductMessage parameter(String name, String value) {
		return new ProductMessage(this.addressing.parameter(name, value), this.product);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "ProductMessage[" + to() + "]";
	}

}
