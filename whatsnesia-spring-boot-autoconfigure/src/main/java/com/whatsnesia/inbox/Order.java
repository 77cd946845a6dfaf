package com.whatsnesia.inbox;

import java.net.URI;

import org.springframework.util.Assert;

/**
 * An order in a shop, as the service shows it with a button to visit it.
 *
 * @param itemName the name of the first item, not blank; the service shows no other
 * @param link the http or https address of the order's page
 */
public record Order(String itemName, URI link) {

	public Order {
		Assert.hasText(itemName, "'itemName' must not be blank");
		Assert.notNull(link, "'link' must not be null");
		Assert.isTrue(Product.isWebAddress(link), "'link' must be an http or https address");
	}

	/**
	 * Describe the order without its content.
	 */
	@Override
	public String toString() {
		return "Order[…]";
	}

}
