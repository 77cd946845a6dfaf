package com.whatsnesia;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * {@link RuntimeHintsRegistrar} for the numbering plans, which are loaded by name as each
 * country is met.
 */
final class PhoneNumberRuntimeHints implements RuntimeHintsRegistrar {

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		hints.resources().registerPattern("com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_*");
	}

}
