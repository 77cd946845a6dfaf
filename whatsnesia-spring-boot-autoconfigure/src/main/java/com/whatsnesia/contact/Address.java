package com.whatsnesia.contact;

import org.springframework.util.Assert;

/**
 * The address of a contact. What is not known is the empty string.
 *
 * @param city the city
 * @param state the province or state
 * @param postCode the postal code
 * @param street the street with the number
 * @param country the country in English; the service derives it from the number's country
 * code, it can't be set
 */
public record Address(String city, String state, String postCode, String street, String country) {

	public Address {
		Assert.notNull(city, "'city' must not be null");
		Assert.notNull(state, "'state' must not be null");
		Assert.notNull(postCode, "'postCode' must not be null");
		Assert.notNull(street, "'street' must not be null");
		Assert.notNull(country, "'country' must not be null");
	}

	/**
	 * Create an address.
	 * @param city the city, may be empty
	 * @param state the province or state, may be empty
	 * @param postCode the postal code, may be empty
	 * @param street the street with the number, may be empty
	 * @return the address
	 */
	public static Address of(String city, String state, String postCode, String street) {
		return new Address(city, state, postCode, street, "");
	}

	/**
	 * Create an address without content.
	 * @return the address
	 */
	public static Address empty() {
		return of("", "", "", "");
	}

	/**
	 * Describe the address without its content.
	 */
	@Override
	public String toString() {
		return "Address[…]";
	}

}
