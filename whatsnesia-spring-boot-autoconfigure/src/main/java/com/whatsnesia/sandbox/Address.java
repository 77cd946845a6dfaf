package com.whatsnesia.sandbox;

/**
 * The address of a contact. What is not known is empty, never null.
 *
 * @param city the city
 * @param state the state or province
 * @param postCode the post code
 * @param address the street
 * @param country the country's name, derived from the number's country code
 */
record Address(String city, String state, String postCode, String address, String country) {
}
