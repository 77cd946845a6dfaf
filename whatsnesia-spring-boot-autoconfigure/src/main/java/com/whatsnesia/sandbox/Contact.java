package com.whatsnesia.sandbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A contact of the account.
 *
 * @param id the id
 * @param identity the names and the number
 * @param image the file name of the picture
 * @param address the address
 * @param standing what the API cannot change
 * @param createdAt the time of creation
 * @param updatedAt the time of the last update
 */
record Contact(long id, Identity identity, @Nullable String image, @Nullable Address address, Standing standing,
		Instant createdAt, Instant updatedAt) {

	/**
	 * The value of a field as a call would send it.
	 * @param field the field's name on the wire
	 * @return the value, or null if there is none
	 */
	@Nullable String text(String field) {
		return switch (field) {
			case "firstname" -> this.identity.firstname();
			case "lastname" -> this.identity.lastname();
			case "mobile_code" -> this.identity.mobileCode();
			case "mobile" -> this.identity.mobile();
			default -> (this.address != null) ? addressPart(this.address, field) : null;
		};
	}

	private static @Nullable String addressPart(Address address, String field) {
		return switch (field) {
			case "city" -> address.city();
			case "state" -> address.state();
			case "post_code" -> address.postCode();
			case "address" -> address.address();
			default -> null;
		};
	}

}
