package com.whatsnesia.sandbox;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * The rules that a contact must meet, in the order in which the server checks them.
 */
final class ContactRules {

	private static final int MAX_NAME_LENGTH = 40;

	private final Contacts contacts;

	ContactRules(Contacts contacts) {
		this.contacts = contacts;
	}

	/**
	 * Checks a contact.
	 * @param form the values
	 * @param id the id of the contact that may have the number already, 0 if none may
	 * @return the messages of all rules that are broken
	 */
	List<String> violations(ContactForm form, long id) {
		List<String> messages = new ArrayList<>();
		name(form, "firstname", messages);
		name(form, "lastname", messages);
		required(form, "mobile_code", messages);
		if (required(form, "mobile", messages)) {
			mobile(form, id, messages);
		}
		ContactForm.ADDRESS_FIELDS.forEach((field) -> text(form, field, messages));
		image(form, messages);
		return messages;
	}

	private void name(ContactForm form, String field, List<String> messages) {
		if (!required(form, field, messages) || !text(form, field, messages)) {
			return;
		}
		String name = form.text(field);
		if (name != null && name.codePointCount(0, name.length()) > MAX_NAME_LENGTH) {
			messages.add("The " + field + " must not be greater than " + MAX_NAME_LENGTH + " characters.");
		}
	}

	private void mobile(ContactForm form, long id, List<String> messages) {
		String mobileCode = form.text("mobile_code");
		String mobile = form.text("mobile");
		if (form.concerns("mobile") && (mobile == null || !mobile.matches("[0-9]+"))) {
			messages.add("The mobile format is invalid.");
		}
		else if (mobileCode != null && mobile != null && this.contacts.hasNumber(mobileCode, mobile, id)) {
			messages.add("The mobile has already been taken.");
		}
	}

	private static boolean required(ContactForm form, String field, List<String> messages) {
		boolean missing = form.concerns(field) && form.input().value(field).isNull();
		if (missing) {
			messages.add("The " + label(field) + " field is required.");
		}
		return !missing;
	}

	private static boolean text(ContactForm form, String field, List<String> messages) {
		JsonNode value = form.input().value(field);
		boolean text = value.isNull() || value.isString();
		if (!text) {
			messages.add("The " + label(field) + " must be a string.");
		}
		return text;
	}

	private static void image(ContactForm form, List<String> messages) {
		boolean none = form.input().file("profile_image") == null && form.input().value("profile_image").isNull();
		ImageType type = form.image();
		if (!none && (type == null || !type.allowed())) {
			messages.add("The profile image must be a file of type: jpg, jpeg, png.");
		}
		if (!none && type == null) {
			messages.add("The profile image must be an image.");
		}
	}

	private static String label(String field) {
		return field.replace('_', ' ');
	}

}
