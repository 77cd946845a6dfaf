package com.whatsnesia.sandbox;

/**
 * The rules that a contact must meet, in the order in which the server checks them.
 */
final class ContactRules {

	private static final int MAX_NAME_LENGTH = 40;

	private final Contacts contacts;

	private final UploadLimit uploadLimit;

	ContactRules(Contacts contacts, UploadLimit uploadLimit) {
		this.contacts = contacts;
		this.uploadLimit = uploadLimit;
	}

	/**
	 * Checks a contact.
	 * @param form the values
	 * @param id the id of the contact that may have the number already, 0 if none may
	 * @return all rules that are broken
	 */
	Violations check(ContactForm form, long id) {
		Violations violations = new Violations(form.input());
		name(form, "firstname", violations);
		name(form, "lastname", violations);
		required(form, "mobile_code", violations);
		if (required(form, "mobile", violations)) {
			mobile(form, id, violations);
		}
		ContactForm.ADDRESS_FIELDS.forEach(violations::text);
		image(form, violations);
		return violations;
	}

	private void name(ContactForm form, String field, Violations violations) {
		if (!required(form, field, violations) || !violations.text(field)) {
			return;
		}
		String name = form.text(field);
		violations.check(field, name == null || name.codePointCount(0, name.length()) <= MAX_NAME_LENGTH,
				"must not be greater than " + MAX_NAME_LENGTH + " characters");
	}

	private void mobile(ContactForm form, long id, Violations violations) {
		if (form.concerns("mobile") && !violations.digits("mobile")) {
			return;
		}
		String mobileCode = form.text("mobile_code");
		String mobile = form.text("mobile");
		if (mobileCode != null && mobile != null && this.contacts.hasNumber(mobileCode, mobile, id)) {
			violations.add("The mobile has already been taken.");
		}
	}

	private static boolean required(ContactForm form, String field, Violations violations) {
		return !form.concerns(field) || violations.required(field);
	}

	private void image(ContactForm form, Violations violations) {
		String field = "profile_image";
		UploadedFile file = form.input().file(field);
		boolean none = file == null && form.input().value(field).isNull();
		if (none || !violations.check(field, !this.uploadLimit.exceededBy(file), "failed to upload")) {
			return;
		}
		FileType type = form.image();
		violations.check(field, type == FileType.JPG || type == FileType.PNG, "must be a file of type: jpg, jpeg, png");
		violations.check(field, type != null, "must be an image");
	}

}
