package com.whatsnesia.sample.contact;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.web.Phrase;

/**
 * The contacts of a selection or, instead of them, why they can't be read.
 *
 * @param page the contacts
 * @param failure what failed
 */
record ContactListing(@Nullable Page<ContactRow> page, @Nullable FailureNotice failure) {

	static ContactListing of(Page<Contact> page) {
		return new ContactListing(new Page<>(page.content().stream().map(ContactRow::of).toList(), page.number(),
				page.size(), page.lastPage(), page.total()), null);
	}

	static ContactListing of(WhatsnesiaException failure) {
		return new ContactListing(null, FailureNotice.ofRead(Phrase.of("contacts.unlistable"), failure));
	}

}
