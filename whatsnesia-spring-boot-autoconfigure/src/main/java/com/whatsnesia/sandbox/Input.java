package com.whatsnesia.sandbox;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * The fields of a call, from its body and its query.
 *
 * @param values the values by field; those that were sent empty are null nodes
 * @param files the files by field
 * @param wellFormed whether all texts were valid UTF-8
 */
record Input(Map<String, JsonNode> values, Map<String, UploadedFile> files, boolean wellFormed) {

	boolean has(String field) {
		return this.values.containsKey(field) || this.files.containsKey(field);
	}

	JsonNode value(String field) {
		return this.values.getOrDefault(field, NullNode.getInstance());
	}

	@Nullable String text(String field) {
		JsonNode value = value(field);
		return value.isString() || value.isNumber() ? value.asString() : null;
	}

	/**
	 * Whether a field says something that PHP does not take for nothing.
	 * @param field the field
	 * @return false if it is missing, empty or 0 (surprise 30)
	 */
	boolean filled(String field) {
		JsonNode value = value(field);
		return !value.isNull() && PhpNumber.of(value).orElse(1) != 0;
	}

	boolean hasFile(String field) {
		return this.files.containsKey(field);
	}

	@Nullable UploadedFile file(String field) {
		return this.files.get(field);
	}

	/**
	 * Adds the fields of another input that this one does not have.
	 * @param other the fields to add
	 * @return the fields of both
	 */
	Input and(Input other) {
		Map<String, JsonNode> both = new HashMap<>(other.values);
		both.putAll(this.values);
		return new Input(both, this.files, this.wellFormed && other.wellFormed);
	}

}
