package com.whatsnesia.contact;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;

import org.springframework.util.Assert;

/**
 * A contact to be created.
 *
 * @param firstName the first name, not blank; the service takes 40 characters
 * @param lastName the last name, not blank; the service takes 40 characters
 * @param phoneNumber the number, which no other contact of the account may have
 * @param address the address, or null
 * @param profileImage a JPEG or PNG image, or null
 */
public record NewContact(String firstName, String lastName, PhoneNumber phoneNumber, @Nullable Address address,
		@Nullable Media profileImage) {

	public NewContact {
		Assert.hasText(firstName, "'firstName' must not be blank");
		Assert.hasText(lastName, "'lastName' must not be blank");
		Assert.notNull(phoneNumber, "'phoneNumber' must not be null");
	}

	/**
	 * Create a contact with all that it needs.
	 * @param firstName the first name, not blank
	 * @param lastName the last name, not blank
	 * @param phoneNumber the number
	 * @return the contact
	 * @throws IllegalArgumentException if a name is blank or the number is null
	 */
	public static NewContact of(String firstName, String lastName, PhoneNumber phoneNumber) {
		return new NewContact(firstName, lastName, phoneNumber, null, null);
	}

	/**
	 * Add an address.
	 * @param address the address; its country is not sent
	 * @return the contact
	 */
	public NewContact address(Address address) {
		Assert.notNull(address, "'address' must not be null");
		return new NewContact(this.firstName, this.lastName, this.phoneNumber, address, this.profileImage);
	}

	/**
	 * Add a profile image.
	 * @param profileImage a JPEG or PNG image. There is no limit to its size but that of
	 * the installation's PHP, often 2 MiB (surprise 33)
	 * @return the contact
	 */
	public NewContact profileImage(Media profileImage) {
		Assert.notNull(profileImage, "'profileImage' must not be null");
		return new NewContact(this.firstName, this.lastName, this.phoneNumber, this.address, profileImage);
	}

	/**
	 * Describe the contact without personal data.
	 */
	@Override
	public String toString() {
		return "NewContact[" + this.phoneNumber + "]";
	}

}
