package com.whatsnesia.webclient;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads whole numbers, also those in a string. What is none, or does not fit, is null:
 * Jackson's own reading ends at a number out of range, and no problem handler is asked.
 */
final class WholeNumberDeserializer extends ValueDeserializer<Long> {

	@Override
	public @Nullable Long deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
			return (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) ? parser.getLongValue() : null;
		}
		if (parser.hasToken(JsonToken.VALUE_STRING)) {
			try {
				return Long.valueOf(parser.getString());
			}
			catch (NumberFormatException ex) {
				return null;
			}
		}
		parser.skipChildren();
		return null;
	}

}
