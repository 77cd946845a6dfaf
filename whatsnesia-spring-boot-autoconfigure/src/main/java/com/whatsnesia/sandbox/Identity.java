package com.whatsnesia.sandbox;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A contact's names and number.
 *
 * @param firstname the first name
 * @param lastname the last name
 * @param mobileCode the country code, as it was sent
 * @param mobile the number without its country code
 */
record Identity(@Nullable String firstname, @Nullable String lastname, @Nullable String mobileCode,
		@Nullable String mobile) {

	String fullName() {
		String name = Stream.of(this.firstname, this.lastname)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return name.isEmpty() ? "+" + this.mobileCode + this.mobile : name;
	}

	boolean hasNumber(String mobileCode, String mobile) {
		return mobileCode.equals(this.mobileCode) && mobile.equals(this.mobile);
	}

}
