package com.whatsnesia.autoconfigure;

import java.util.regex.Pattern;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for what Actuator's {@code env} and {@code configprops} never show
 * of the Whatsnesia properties: credentials and phone numbers. All other values are shown
 * as {@code management.endpoint.*.show-values} says.
 */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
@ConditionalOnBooleanProperty(name = "whatsnesia.enabled", matchIfMissing = true)
public final class WhatsnesiaSanitizingAutoConfiguration {

	/**
	 * In every spelling that is bound: {@code whatsnesia.accounts.shop.client-secret},
	 * {@code clientSecret}, {@code WHATSNESIA_CLIENT_SECRET},
	 * {@code allowed-recipients[0]}; and in those that are not, for who mistypes a
	 * secret's key still has a secret there.
	 */
	private static final Pattern KEYS = Pattern.compile("whatsnesia[._].*(client|secret|number|recipient).*",
			Pattern.CASE_INSENSITIVE);

	@Bean
	SanitizingFunction whatsnesiaSanitizingFunction() {
		return SanitizingFunction.sanitizeValue().ifKeyMatches(KEYS);
	}

}
