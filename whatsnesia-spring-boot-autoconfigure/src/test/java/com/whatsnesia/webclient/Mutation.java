package com.whatsnesia.webclient;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one place in a JSON text.
 *
 * @param place the place
 * @param kind what was done there
 * @param body the text with the change
 * @param touched how many values of the text the change can take away at most
 */
record Mutation(JsonPointer place, String kind, String body, int touched) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final Map<String, UnaryOperator<JsonNode>> REPLACEMENTS = new LinkedHashMap<>();

	static {
		REPLACEMENTS.put("null", (old) -> NODES.nullNode());
		REPLACEMENTS.put("text", (old) -> NODES.stringNode("kata"));
		REPLACEMENTS.put("empty text", (old) -> NODES.stringNode(""));
		REPLACEMENTS.put("blank text", (old) -> NODES.stringNode(" "));
		REPLACEMENTS.put("unknown number", (old) -> NODES.numberNode(97));
		REPLACEMENTS.put("negative number", (old) -> NODES.numberNode(-1));
		REPLACEMENTS.put("decimal", (old) -> NODES.numberNode(1.5));
		REPLACEMENTS.put("huge number", (old) -> NODES.numberNode(BigInteger.TEN.pow(30)));
		REPLACEMENTS.put("flag", (old) -> NODES.booleanNode(true));
		REPLACEMENTS.put("array", (old) -> NODES.arrayNode());
		REPLACEMENTS.put("object", (old) -> NODES.objectNode());
		REPLACEMENTS.put("in an array", (old) -> NODES.arrayNode().add(old));
		REPLACEMENTS.put("in an object", (old) -> NODES.objectNode().set("value", old));
		REPLACEMENTS.put("number as text", (old) -> old.isNumber() ? NODES.stringNode(old.asString()) : old);
		REPLACEMENTS.put("text as number", (old) -> isNumber(old) ? MAPPER.readTree(old.asString()) : old);
	}

	/**
	 * Every change of a text, after lists in it were cut to their first row.
	 */
	static Stream<Mutation> of(String body) {
		JsonNode root = shortened(body);
		List<Mutation> mutations = new ArrayList<>();
		collect(root, root, JsonPointer.empty(), mutations);
		return mutations.stream();
	}

	static JsonNode shortened(String body) {
		JsonNode root = MAPPER.readTree(body);
		shorten(root);
		return root;
	}

	/**
	 * Return whether the text says the same as before.
	 */
	boolean isHarmless() {
		return this.touched == 0;
	}

	private static void shorten(JsonNode node) {
		while (node instanceof ArrayNode rows && rows.size() > 1 && rows.get(1).isObject()) {
			rows.remove(1);
		}
		node.forEach(Mutation::shorten);
	}

	private static boolean isNumber(JsonNode node) {
		return node.isString() && node.asString().matches("-?[1-9]\\d{0,17}([.]\\d+)?");
	}

	private static void collect(JsonNode root, JsonNode node, JsonPointer place, List<Mutation> mutations) {
		if (node instanceof ObjectNode object) {
			mutations.add(changed(root, place, "unknown field",
					(parent) -> ((ObjectNode) parent).putObject("unheard_of").putArray("of").add(7), 0));
			object.properties()
				.forEach((field) -> collectAt(root, field.getValue(), place.appendProperty(field.getKey()), mutations));
		}
		for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
			collectAt(root, node.get(i), place.appendIndex(i), mutations);
		}
	}

	private static void collectAt(JsonNode root, JsonNode node, JsonPointer place, List<Mutation> mutations) {
		JsonPointer last = place.last();
		int touched = last.mayMatchElement() || !last.getMatchingProperty().equals("id") ? leaves(node)
				: leaves(root.at(place.head()));
		REPLACEMENTS.forEach((kind, replacement) -> {
			JsonNode replaced = replacement.apply(node);
			if (!replaced.equals(node)) {
				boolean isSame = kind.equals("number as text") || kind.equals("text as number");
				mutations.add(
						changed(root, place.head(), kind, (parent) -> set(parent, last, replaced), isSame ? 0 : touched)
							.at(place));
			}
		});
		mutations.add(changed(root, place.head(), "dropped", (parent) -> remove(parent, last), touched).at(place));
		mutations.add(changed(root, place.head(), "renamed", (parent) -> {
			remove(parent, last);
			if (parent instanceof ObjectNode object) {
				object.set(last.getMatchingProperty() + "_new", node);
			}
		}, touched).at(place));
		collect(root, node, place, mutations);
	}

	private Mutation at(JsonPointer place) {
		return new Mutation(place, this.kind, this.body, this.touched);
	}

	private static Mutation changed(JsonNode root, JsonPointer parent, String kind, Consumer<JsonNode> change,
			int touched) {
		JsonNode copy = root.deepCopy();
		change.accept(copy.at(parent));
		return new Mutation(parent, kind, copy.toString(), touched);
	}

	private static void set(JsonNode parent, JsonPointer last, JsonNode value) {
		if (parent instanceof ObjectNode object) {
			object.set(last.getMatchingProperty(), value);
		}
		else {
			((ArrayNode) parent).set(last.getMatchingIndex(), value);
		}
	}

	private static void remove(JsonNode parent, JsonPointer last) {
		if (parent instanceof ObjectNode object) {
			object.remove(last.getMatchingProperty());
		}
		else {
			((ArrayNode) parent).remove(last.getMatchingIndex());
		}
	}

	private static int leaves(JsonNode node) {
		return node.isContainer() ? 1 + node.valueStream().mapToInt(Mutation::leaves).sum() : 2;
	}

	@Override
	public String toString() {
		return this.place + " " + this.kind;
	}

}
