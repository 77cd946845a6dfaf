package com.whatsnesia.webclient;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that stand for the constants of an enumeration.
 *
 * @param <E> the type of the enumeration
 * @param constants the constants by number
 * @param unknown the constant for any other number
 */
record WireCodes<E extends Enum<E>>(Map<Long, E> constants, E unknown) {

	E constant(@Nullable Long code) {
		return (code != null) ? this.constants.getOrDefault(code, this.unknown) : this.unknown;
	}

	long code(E constant) {
		return this.constants.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == constant)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(constant + " has no number"))
			.getKey();
	}

}
