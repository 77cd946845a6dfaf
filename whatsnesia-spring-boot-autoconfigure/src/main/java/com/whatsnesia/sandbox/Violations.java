package com.whatsnesia.sandbox;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Collects what is wrong with the fields of a call.
 */
final class Violations {

	private final Input input;

	private final List<String> messages = new ArrayList<>();

	Violations(Input input) {
		this.input = input;
	}

	void add(String message) {
		this.messages.add(message);
	}

	boolean required(String field) {
		return check(field, !this.input.value(field).isNull(), "field is required");
	}

	boolean text(String field) {
		JsonNode value = this.input.value(field);
		return check(field, value.isNull() || value.isString(), "must be a string");
	}

	boolean integer(String field) {
		JsonNode value = this.input.value(field);
		return check(field, value.isNull() || PhpNumber.isInteger(value), "must be an integer");
	}

	boolean number(String field) {
		JsonNode value = this.input.value(field);
		return check(field, value.isNull() || PhpNumber.of(value).isPresent(), "must be a number");
	}

	boolean digits(String field) {
		String text = this.input.text(field);
		return check(field, text != null && text.matches("[0-9]+"), "format is invalid");
	}

	void recipient() {
		required("mobile_code");
		if (required("mobile")) {
			digits("mobile");
		}
	}

	boolean check(String field, boolean met, String otherwise) {
		if (!met) {
			add("The " + field.replace('_', ' ') + " " + otherwise + ".");
		}
		return met;
	}

	boolean none() {
		return this.messages.isEmpty();
	}

	Answer answer() {
		return Answer.error("validation_error", this.messages);
	}

}
