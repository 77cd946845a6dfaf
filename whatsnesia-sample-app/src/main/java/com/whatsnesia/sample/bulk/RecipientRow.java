package com.whatsnesia.sample.bulk;

import java.util.Map;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.sample.web.TypedNumber;

/**
 * A recipient with what is special to it.
 *
 * @param values the values by column
 * @param fits whether there is exactly one value for each column: where there is not,
 * nobody knows which belongs where
 */
record RecipientRow(Map<String, String> values, boolean fits) {

	/**
	 * Return the number as it was typed.
	 */
	String typedNumber() {
		return this.values.getOrDefault(RecipientTable.NUMBER, "");
	}

	/**
	 * Return the number to send to.
	 * @throws IllegalArgumentException if nothing can be sent
	 */
	PhoneNumber number() {
		if (!this.fits) {
			throw new IllegalArgumentException("This row has not one value for each column");
		}
		return TypedNumber.parse(typedNumber());
	}

	boolean isUsable() {
		try {
			number();
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
