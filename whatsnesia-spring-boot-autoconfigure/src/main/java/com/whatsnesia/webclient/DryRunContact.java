package com.whatsnesia.webclient;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;

/**
 * What a dry run answers to writes of contacts: the contact as it would have been sent.
 */
final class DryRunContact {

	private DryRunContact() {
	}

	static Contact of(NewContact contact) {
		return contact(0, contact.firstName(), contact.lastName(), contact.phoneNumber().countryCode(),
				contact.phoneNumber().nationalNumber(), contact.address());
	}

	static Contact of(long contactId, ContactUpdate update) {
		return contact(contactId, update.firstName(), update.lastName(), update.mobileCode(), update.mobile(),
				update.address());
	}

	private static Contact contact(long id, @Nullable String firstName, @Nullable String lastName,
			@Nullable String mobileCode, @Nullable String mobile, @Nullable Address address) {
		return new Contact(id, null, firstName, lastName, mobileCode, mobile, null, address, null, Map.of(), false,
				false, null, null, null, null, Map.of(), true);
	}

}
