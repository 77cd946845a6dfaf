package com.whatsnesia.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts what was sent into the account, or says why the database refuses it.
 */
final class ContactWriter {

	private static final int COLUMN_LENGTH = 40;

	private final Contacts contacts;

	ContactWriter(Contacts contacts) {
		this.contacts = contacts;
	}

	/**
	 * Looks for what validation lets through, but nothing after it.
	 * @param form the values
	 * @return the exception's answer, or null if the values can be written
	 */
	@Nullable Answer refusal(ContactForm form) {
		if (!form.input().wellFormed()) {
			return Answer.exception("Malformed UTF-8 characters, possibly incorrectly encoded");
		}
		for (String column : List.of("mobile_code", "mobile")) {
			JsonNode value = form.input().value(column);
			if (value.isContainer()) {
				return sqlError("HY000]: General error: 1210 Incorrect arguments to " + column);
			}
			if (value.asString("").length() > COLUMN_LENGTH) {
				return sqlError("22001]: String data, right truncated: 1406 Data too long for column '" + column
						+ "' at row 1");
			}
		}
		return null;
	}

	Contact add(ContactForm form) {
		Instant now = now();
		return this.contacts
			.add((id) -> new Contact(id, form.identity(), image(form, null), form.address(), Standing.NEW, now, now));
	}

	Contact replace(Contact contact, ContactForm form) {
		return this.contacts.save(new Contact(contact.id(), form.identity(), image(form, contact.image()),
				form.address(), contact.standing(), contact.createdAt(), now()));
	}

	private static Answer sqlError(String text) {
		return Answer.exception("SQLSTATE[" + text + " (Connection: mysql, SQL: insert into `contacts`)");
	}

	private static @Nullable String image(ContactForm form, @Nullable String present) {
		FileType type = form.image();
		if (type == null) {
			return present;
		}
		return UUID.randomUUID().toString().replace("-", "") + "." + type.name().toLowerCase(Locale.ROOT);
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

}
