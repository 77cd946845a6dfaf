package com.whatsnesia.inbox;

import java.net.URI;

import org.springframework.util.Assert;

/**
 * An order in a shop, as the service shows it with a button to visit it.
 *
 * @param itemName the name of the first item, not blank; the service shows no other
 * @param link the address of the order's page, absolute
 */
public record Order(String itemName, URI link) {

	public Order {
		Assert.hasText(itemName, "'itemName' must not be blank");
		Assert.notNull(link, "'link' must not be null");
		Assert.isTrue(link.isAbsolute(), "'link' must be absolute");
	}

	/**
	 * Describe the order without its content.
	 */
	@Override
	public String toString() {
		return "Order[…]";
	}

}
