package com.whatsnesia.sandbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Collects the fields of a call: trims texts, turns empty ones into nulls and gathers
 * {@code name[]} into an array.
 */
final class InputBuilder {

	private final Map<String, JsonNode> values = new HashMap<>();

	private final Map<String, UploadedFile> files = new HashMap<>();

	private boolean wellFormed = true;

	void text(String field, byte[] utf8) {
		JsonNode value = clean(decode(utf8));
		int bracket = field.indexOf('[');
		if (bracket < 1) {
			this.values.put(field, value);
			return;
		}
		ArrayNode elements = JsonNodeFactory.instance.arrayNode();
		String name = field.substring(0, bracket);
		if (this.values.get(name) instanceof ArrayNode earlier) {
			elements.addAll(earlier);
		}
		this.values.put(name, elements.add(value));
	}

	void json(String field, JsonNode value) {
		this.values.put(field, value.isString() ? clean(value.asString()) : value);
	}

	void file(String field, UploadedFile file) {
		this.files.put(field, file);
	}

	Input build() {
		return new Input(this.values, this.files, this.wellFormed);
	}

	private String decode(byte[] utf8) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
		}
		catch (CharacterCodingException ex) {
			this.wellFormed = false;
			return new String(utf8, StandardCharsets.UTF_8);
		}
	}

	private static JsonNode clean(String text) {
		String stripped = text.strip();
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		return stripped.isEmpty() ? nodes.nullNode() : nodes.stringNode(stripped);
	}

}
