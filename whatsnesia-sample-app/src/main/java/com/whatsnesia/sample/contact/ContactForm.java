package com.whatsnesia.sample.contact;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.sample.web.TypedNumber;

import org.springframework.util.StringUtils;

/**
 * All that can be written of a contact, as typed by a person or sent by a program.
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param phone the number as people write it, or null to take the next two
 * @param countryCode the country code as it is stored
 * @param nationalNumber the number within the country as it is stored
 * @param city the city
 * @param state the province or state
 * @param postCode the postal code
 * @param street the street with the number
 */
record ContactForm(@Nullable String firstName, @Nullable String lastName, @Nullable String phone,
		@Nullable String countryCode, @Nullable String nationalNumber, @Nullable String city, @Nullable String state,
		@Nullable String postCode, @Nullable String street) {

	static ContactForm empty() {
		return new ContactForm("", "", "", "", "", "", "", "", "");
	}

	static ContactForm of(Contact contact) {
		ContactUpdate update = ContactUpdate.from(contact);
		PhoneNumber number = contact.phoneNumber();
		Address address = update.address();
		return new ContactForm(update.firstName(), update.lastName(),
				(number != null) ? number.toInternationalFormat() : update.mobile(),
				(number != null) ? number.countryCode() : "", (number != null) ? number.nationalNumber() : "",
				address.city(), address.state(), address.postCode(), address.street());
	}

	/**
	 * Find what is wrong before the service is asked. Limits of length are the service's
	 * to check.
	 * @return codes of texts by field
	 */
	Map<String, String> errors() {
		Map<String, String> errors = new LinkedHashMap<>();
		if (!StringUtils.hasText(this.firstName)) {
			errors.put("firstName", "contact.first-name.missing");
		}
		if (!StringUtils.hasText(this.lastName)) {
			errors.put("lastName", "contact.last-name.missing");
		}
		try {
			phoneNumber();
		}
		catch (IllegalArgumentException ex) {
			errors.put("phone", TypedNumber.HINT);
		}
		return errors;
	}

	@SuppressWarnings("NullAway") // NewContact itself refuses names that are missing.
	NewContact toNewContact() {
		return NewContact.of(this.firstName, this.lastName, phoneNumber())
			.address(Address.of(orEmpty(this.city), orEmpty(this.state), orEmpty(this.postCode), orEmpty(this.street)));
	}

	/**
	 * Make the update that turns a contact into what the form says. A part of the address
	 * that the form does not have would be wiped (surprise 7), so it must have all.
	 */
	ContactUpdate toUpdate() {
		PhoneNumber number = phoneNumber();
		return new ContactUpdate(this.firstName, this.lastName, number.countryCode(), number.nationalNumber(),
				Address.of(present(this.city, "city"), present(this.state, "state"), present(this.postCode, "postCode"),
						present(this.street, "street")),
				null);
	}

	/**
	 * A number that nobody has touched stays as it is stored: to parse it would mend
	 * {@code 62 0812…} into {@code 62 812…}, another number to the service (surprise 6).
	 */
	private PhoneNumber phoneNumber() {
		if (StringUtils.hasText(this.countryCode) && StringUtils.hasText(this.nationalNumber)) {
			PhoneNumber stored = PhoneNumber.of(this.countryCode, this.nationalNumber);
			if (this.phone == null || this.phone.equals(stored.toInternationalFormat())) {
				return stored;
			}
		}
		return TypedNumber.parse(this.phone);
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String present(@Nullable String text, String name) {
		if (text == null) {
			throw new IllegalArgumentException(
					"'" + name + "' is missing: an update replaces the whole contact, so send it, if only as \"\"");
		}
		return text;
	}

}
