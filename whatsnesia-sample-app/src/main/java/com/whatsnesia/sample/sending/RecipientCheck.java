package com.whatsnesia.sample.sending;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.sample.web.TypedNumber;

/**
 * How a number that somebody types is understood.
 *
 * @param typed whether there is anything yet
 * @param number the number as people read it internationally, or null if there is none
 * @param allowed whether the guard rails let messages through to it
 */
record RecipientCheck(boolean typed, @Nullable String number, boolean allowed) {

	static RecipientCheck of(@Nullable String text, GuardRails guardRails) {
		if (text == null || text.isBlank()) {
			return new RecipientCheck(false, null, true);
		}
		try {
			PhoneNumber number = TypedNumber.parse(text);
			return new RecipientCheck(true, number.toInternationalFormat(), guardRails.allow(number));
		}
		catch (IllegalArgumentException ex) {
			return new RecipientCheck(true, null, true);
		}
	}

}
