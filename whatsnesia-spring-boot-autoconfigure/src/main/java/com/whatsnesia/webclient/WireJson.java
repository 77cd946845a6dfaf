package com.whatsnesia.webclient;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The client's own JSON, which no setting of the application reaches. A value of an
 * unforeseen type becomes null instead of making the whole answer unreadable; a name that
 * comes twice does make it, since one of its values would have to be believed.
 */
final class WireJson {

	static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
				DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
		.addHandler(new Lenience())
		.addModule(new SimpleModule().addDeserializer(String.class, new TextDeserializer())
			.addDeserializer(Long.class, new WholeNumberDeserializer())
			.addDeserializer(Instant.class, new TimeDeserializer()))
		.build();

	private WireJson() {
	}

	private static final class Lenience extends DeserializationProblemHandler {

		@Override
		public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token,
				JsonParser parser, String message) {
			parser.skipChildren();
			return null;
		}

		@Override
		public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> target,
				ValueInstantiator instantiator, JsonParser parser, String message) {
			parser.skipChildren();
			return null;
		}

		@Override
		public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value,
				String message) {
			// Flags are numbers (surprise 22), and a number may come as a string.
			return (target == Boolean.class && (value.equals("0") || value.equals("1"))) ? value.equals("1") : null;
		}

		@Override
		public @Nullable Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value,
				String message) {
			return null;
		}

	}

}
