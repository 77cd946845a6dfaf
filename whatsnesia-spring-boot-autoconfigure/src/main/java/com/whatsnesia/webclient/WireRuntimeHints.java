package com.whatsnesia.webclient;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * {@link RuntimeHintsRegistrar} for what is read from an answer or written into a form:
 * these types, and all that they hold.
 */
final class WireRuntimeHints implements RuntimeHintsRegistrar {

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		new BindingReflectionHintsRegistrar().registerReflectionHints(hints.reflection(), Envelope.class,
				ContactJson.One.class, ContactJson.Many.class, ConversationJson.One.class, ConversationJson.Many.class,
				MessageJson.Sent.class, TemplateJson.Many.class, TemplateJson.Sent.class, ShopJson.ProductJson.class,
				ShopJson.OrderJson.class);
	}

}
