package com.whatsnesia.sandbox;

/**
 * {@code POST contact/store}: creates a contact.
 */
final class StoreContact implements Endpoint {

	private final ContactRules rules;

	private final ContactWriter writer;

	private final Switches switches;

	StoreContact(ContactRules rules, ContactWriter writer, Switches switches) {
		this.rules = rules;
		this.writer = writer;
		this.switches = switches;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		ContactForm form = new ContactForm(request.input(), null);
		Violations violations = this.rules.check(form, 0);
		if (!violations.none()) {
			return violations.answer();
		}
		if (this.switches.on(SandboxFailure.CONTACT_LIMIT_REACHED)) {
			return Answer.error("contact_limit_error",
					"You\u2019ve reached your  contact limit. Please upgrade your plan to continue.");
		}
		Answer refusal = this.writer.refusal(form);
		if (refusal != null) {
			return refusal;
		}
		Contact contact = this.writer.add(form);
		return Answer.success("contact_created", "Contact created successfully", "contact",
				ContactJson.echoing(new ContactJson(request.root()).created(contact), request.input()));
	}

}
