package com.whatsnesia.sample.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.web.TypedNumber;
import com.whatsnesia.template.TemplateMessage;

import org.springframework.util.MultiValueMap;

/**
 * Whom a template goes to and what it is filled with, as typed by a person or sent by a
 * program.
 *
 * @param to the recipient as people write the number
 * @param bodyVariables the values for the body
 * @param headerVariables the values for the header
 */
record TemplateForm(@Nullable String to, @Nullable List<String> bodyVariables, @Nullable List<String> headerVariables) {

	/**
	 * Read the fields of a page. Spring's own binding would take a single value with a
	 * comma for two values.
	 */
	static TemplateForm of(MultiValueMap<String, String> fields) {
		return new TemplateForm(fields.getFirst("to"), fields.get("bodyVariables"), fields.get("headerVariables"));
	}

	TemplateMessage toMessage(long templateId) {
		return new TemplateMessage(templateId, TypedNumber.parse(this.to), orNone(this.bodyVariables),
				orNone(this.headerVariables));
	}

	Map<String, String> errors() {
		Map<String, String> errors = new LinkedHashMap<>();
		try {
			TypedNumber.parse(this.to);
		}
		catch (IllegalArgumentException ex) {
			errors.put("to", TypedNumber.HINT);
		}
		return errors;
	}

	private static List<String> orNone(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

}
