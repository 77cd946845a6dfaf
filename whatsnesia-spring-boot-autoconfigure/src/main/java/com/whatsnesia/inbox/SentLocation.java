package com.whatsnesia.inbox;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The place of a message that was sent.
 *
 * @param latitude the latitude in degrees
 * @param longitude the longitude in degrees
 * @param name the name of the place, empty if it has none
 * @param address the address of the place, empty if it has none
 */
public record SentLocation(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable String name,
		@Nullable String address) {

	/**
	 * Describe the place without telling where it is.
	 */
	@Override
	public String toString() {
		return "SentLocation[…]";
	}

}
