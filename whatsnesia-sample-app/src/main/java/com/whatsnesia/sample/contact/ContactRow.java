package com.whatsnesia.sample.contact;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;

import org.springframework.util.StringUtils;

/**
 * A contact as the list shows it.
 *
 * @param id the id
 * @param name the full name, or what stands for it
 * @param number the number as people read it, or as it is stored if it isn't one
 * @param place where the contact lives, as far as known
 * @param blocked whether the contact is blocked
 * @param createdAt the time of creation
 */
record ContactRow(long id, @Nullable String name, @Nullable String number, String place, boolean blocked,
		@Nullable Instant createdAt) {

	static ContactRow of(Contact contact) {
		PhoneNumber number = contact.phoneNumber();
		return new ContactRow(contact.id(), contact.fullName(),
				(number != null) ? number.toInternationalFormat() : contact.mobile(), place(contact.address()),
				contact.blocked(), contact.createdAt());
	}

	private static String place(@Nullable Address address) {
		if (address == null) {
			return "";
		}
		return Stream.of(address.city(), address.state(), address.country())
			.filter(StringUtils::hasText)
			.collect(Collectors.joining(", "));
	}

}
