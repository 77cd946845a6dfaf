package com.whatsnesia.webclient;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads texts. What is none is null: Jackson's own reading of a list of texts loses its
 * place at a list in the list, and with it what follows.
 */
final class TextDeserializer extends ValueDeserializer<String> {

	@Override
	public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.currentToken().isScalarValue()) {
			return parser.getString();
		}
		parser.skipChildren();
		return null;
	}

}
