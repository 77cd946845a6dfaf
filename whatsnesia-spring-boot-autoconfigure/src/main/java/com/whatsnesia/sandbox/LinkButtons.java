package com.whatsnesia.sandbox;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes link buttons of products and orders, which shops send as JSON texts.
 */
final class LinkButtons {

	private static final int MAX_DESCRIPTION = 100;

	private LinkButtons() {
	}

	static MessageContent product(Input input) {
		JsonNode product = json(input, "product");
		@Nullable String description = product.path("description").asString(null);
		return new MessageContent.LinkButton(MessageKind.PRODUCT, text(product, "/name"),
				(description != null) ? cut(description.replaceAll("<[^>]*>", "")) : null,
				image(product.at("/images/0/src").asString("")), "Visit Product", text(product, "/permalink"));
	}

	static MessageContent order(Input input) {
		JsonNode order = json(input, "created_order_data");
		return new MessageContent.LinkButton(MessageKind.ORDER, text(order, "/woo_response/line_items/0/name"), null,
				null, "Visit Order", text(order, "/order_url"));
	}

	// What is no object crashes the server's code instead of being an exception.
	private static JsonNode json(Input input, String field) {
		JsonNode json = Objects.requireNonNullElse(Json.read(input.value(field).asString("")),
				MissingNode.getInstance());
		if (!json.isObject()) {
			throw Refusal.crash();
		}
		return json;
	}

	private static String text(JsonNode json, String path) {
		JsonNode value = json.at(path);
		if (!value.isString()) {
			String key = path.substring(path.lastIndexOf('/') + 1);
			throw new Refusal(Answer.exception("Undefined array key \"" + key + "\""));
		}
		return value.asString();
	}

	private static @Nullable String image(String url) {
		String path = url.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
		return (path.endsWith("jpeg") || path.endsWith("png")) ? url : null;
	}

	private static String cut(String text) {
		int length = text.codePointCount(0, text.length());
		return text.substring(0, text.offsetByCodePoints(0, Math.min(length, MAX_DESCRIPTION)));
	}

}
