package com.whatsnesia.sandbox;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * {@code POST contact/update/{id}}: replaces a contact (surprise 7) or, as documented,
 * changes the fields that were sent. The id 0 creates a contact (surprise 8).
 */
final class UpdateContact implements Endpoint {

	private static final Answer UNKNOWN = Answer.error("unknown_contact", "The contact is not found");

	private final Contacts contacts;

	private final ContactRules rules;

	private final ContactWriter writer;

	private final Switches switches;

	UpdateContact(Contacts contacts, ContactRules rules, ContactWriter writer, Switches switches) {
		this.contacts = contacts;
		this.rules = rules;
		this.writer = writer;
		this.switches = switches;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		boolean creating = id.equals("0");
		boolean partial = !creating && this.switches.engine() == SandboxEngine.DOCUMENTED;
		Contact contact = this.contacts.find(DatabaseId.of(id));
		if (partial && contact == null) {
			return UNKNOWN;
		}
		ContactForm form = new ContactForm(request.input(), partial ? contact : null);
		Violations violations = this.rules.check(form, DatabaseId.of(id));
		if (!violations.none()) {
			return violations.answer();
		}
		if (!creating && contact == null) {
			return UNKNOWN;
		}
		Answer refusal = this.writer.refusal(form);
		return (refusal != null) ? refusal : write(request, form, contact);
	}

	private Answer write(ApiRequest request, ContactForm form, @Nullable Contact contact) {
		ContactJson json = new ContactJson(request.root());
		Map<String, @Nullable Object> written = (contact != null) ? json.full(this.writer.replace(contact, form))
				: json.created(this.writer.add(form));
		return Answer.success("contact_created", " Contact updated successfully", "contact",
				ContactJson.echoing(written, request.input()));
	}

}
