package com.whatsnesia.contact;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;

import org.springframework.util.Assert;

/**
 * What a contact is to become. An update replaces everything: the service wipes an
 * address that is not sent along (surprise 7). So an update starts from all that the
 * contact has, and there is no partial one.
 * <p>
 * Reading a contact and updating it is not atomic: a change that somebody else makes in
 * between is lost.
 *
 * @param firstName the first name; it must not be blank when the update is made
 * @param lastName the last name; it must not be blank when the update is made
 * @param mobileCode the country code, as it is stored
 * @param mobile the number within the country, digits only when the update is made
 * @param address the address
 * @param profileImage a new JPEG or PNG image, or null to keep the one that there is
 */
public record ContactUpdate(@Nullable String firstName, @Nullable String lastName, @Nullable String mobileCode,
		@Nullable String mobile, Address address, @Nullable Media profileImage) {

	public ContactUpdate {
		Assert.notNull(address, "'address' must not be null");
	}

	/**
	 * Start from all that a contact has.
	 * @param contact the contact as it was read
	 * @return an update that changes nothing
	 */
	public static ContactUpdate from(Contact contact) {
		Assert.notNull(contact, "'contact' must not be null");
		Address address = contact.address();
		return new ContactUpdate(contact.firstName(), contact.lastName(), contact.mobileCode(), contact.mobile(),
				(address != null) ? address : Address.empty(), null);
	}

	/**
	 * Change the first name.
	 * @param firstName the first name, not blank
	 * @return the update
	 */
	public ContactUpdate firstName(String firstName) {
		Assert.hasText(firstName, "'firstName' must not be blank");
		return new ContactUpdate(firstName, this.lastName, this.mobileCode, this.mobile, this.address,
				this.profileImage);
	}

	/**
	 * Change the last name.
	 * @param lastName the last name, not blank
	 * @return the update
	 */
	public ContactUpdate lastName(String lastName) {
		Assert.hasText(lastName, "'lastName' must not be blank");
		return new ContactUpdate(this.firstName, lastName, this.mobileCode, this.mobile, this.address,
				this.profileImage);
	}

	/**
	 * Change the number.
	 * @param phoneNumber the number
	 * @return the update
	 */
	public ContactUpdate phoneNumber(PhoneNumber phoneNumber) {
		Assert.notNull(phoneNumber, "'phoneNumber' must not be null");
		return new ContactUpdate(this.firstName, this.lastName, phoneNumber.countryCode(), phoneNumber.nationalNumber(),
				this.address, this.profileImage);
	}

	/**
	 * Change the address.
	 * @param address the whole address; its country is not sent
	 * @return the update
	 */
	public ContactUpdate address(Address address) {
		return new ContactUpdate(this.firstName, this.lastName, this.mobileCode, this.mobile, address,
				this.profileImage);
	}

	/**
	 * Change the profile image.
	 * @param profileImage a JPEG or PNG image
	 * @return the update
	 */
	public ContactUpdate profileImage(Media profileImage) {
		Assert.notNull(profileImage, "'profileImage' must not be null");
		return new ContactUpdate(this.firstName, this.lastName, this.mobileCode, this.mobile, this.address,
				profileImage);
	}

	/**
	 * Describe the update without personal data.
	 */
	@Override
	public String toString() {
		return "ContactUpdate[…]";
	}

}
