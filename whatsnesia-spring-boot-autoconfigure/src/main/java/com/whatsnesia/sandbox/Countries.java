package com.whatsnesia.sandbox;

import java.util.Locale;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/**
 * Names the country of a country code as the server does.
 */
final class Countries {

	private static final String UNKNOWN_REGION = "ZZ";

	private static final String WORLD = "001";

	private Countries() {
	}

	/**
	 * Finds the country of a code.
	 * @param mobileCode the code as it was sent; a plus sign before it does not matter
	 * @return the English name of the country, empty if the code is not one
	 */
	static String name(@Nullable String mobileCode) {
		if (mobileCode == null || !mobileCode.matches("\\+?[0-9]{1,3}")) {
			return "";
		}
		int code = Integer.parseInt(mobileCode);
		// Several countries share 1; the server's list names this one first.
		String region = (code == 1) ? "CA" : PhoneNumberUtil.getInstance().getRegionCodeForCountryCode(code);
		if (region.equals(UNKNOWN_REGION) || region.equals(WORLD)) {
			return "";
		}
		return new Locale.Builder().setRegion(region).build().getDisplayCountry(Locale.ENGLISH);
	}

}
