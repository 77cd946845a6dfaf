package com.whatsnesia.contact;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;

/**
 * A contact of the account.
 * <p>
 * The answer to {@link ContactOperations#create} has only what was set (surprise 23):
 * {@link #status()} is null there, {@link #details()} empty, {@link #customer()} and
 * {@link #blocked()} false.
 *
 * @param id the id, or 0 if it was not created because of a dry run
 * @param userId the id of the user whom the contact belongs to
 * @param firstName the first name; reads can lack it although writes need it
 * @param lastName the last name; reads can lack it although writes need it
 * @param mobileCode the country code as it is stored, normally digits
 * @param mobile the number within the country as it is stored
 * @param image the file name of the profile image, without a path
 * @param address the address
 * @param status the status number of the contact, whose meaning the vendor does not tell
 * @param details free details by name
 * @param customer whether the contact is a customer
 * @param blocked whether the contact is blocked: it can't be sent to, nor deleted
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param imageUrl a URL which is always the one of the default avatar (surprise 25)
 * @param fullName the full name, or the number when there is no name
 * @param additionalFields what the service answered beyond the above, by its wire names
 * @param dryRun whether this is what would have been written, in a dry run
 */
public record Contact(long id, @Nullable Long userId, @Nullable String firstName, @Nullable String lastName,
		@Nullable String mobileCode, @Nullable String mobile, @Nullable String image, @Nullable Address address,
		@Nullable Long status, Map<String, @Nullable String> details, boolean customer, boolean blocked,
		@Nullable Instant createdAt, @Nullable Instant updatedAt, @Nullable String imageUrl, @Nullable String fullName,
		Map<String, @Nullable Object> additionalFields, boolean dryRun) {

	public Contact {
		details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
		additionalFields = Collections.unmodifiableMap(new LinkedHashMap<>(additionalFields));
	}

	/**
	 * Return the number to send messages to.
	 * @return the number, or null if what is stored isn't digits only: the service does
	 * not find such a contact when a message is sent (surprise 6)
	 */
	public @Nullable PhoneNumber phoneNumber() {
		if (this.mobileCode == null || this.mobile == null) {
			return null;
		}
		try {
			return PhoneNumber.of(this.mobileCode, this.mobile);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * Describe the contact by its id alone.
	 */
	@Override
	public String toString() {
		return "Contact[id=" + this.id + (this.dryRun ? ", dryRun" : "") + "]";
	}

}
