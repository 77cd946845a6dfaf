package com.whatsnesia.sandbox;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Reads the variables of a template. Their number is not compared with what the template
 * has places for.
 */
final class TemplateVariables {

	private static final String NAME_OF_CONTACT = "{{ userName }}";

	private TemplateVariables() {
	}

	static MessageContent fill(Template template, Input input) {
		return new MessageContent.FilledTemplate(template.id(), template.name(), read(input.value("header_variables")),
				read(input.value("body_variables")));
	}

	private static List<String> read(JsonNode variables) {
		if (variables.isNull()) {
			return List.of();
		}
		if (!variables.isContainer()) {
			throw exception("foreach() argument must be of type array|object, string given");
		}
		List<String> texts = variables.valueStream().map((variable) -> variable.asString("")).toList();
		// The server means to replace this, but does not know the contact here.
		if (texts.stream().anyMatch((text) -> text.contains(NAME_OF_CONTACT))) {
			throw exception("Undefined variable $contact");
		}
		return texts;
	}

	private static Refusal exception(String message) {
		return new Refusal(Answer.exception(message));
	}

}
