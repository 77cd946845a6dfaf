package com.whatsnesia;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

import org.springframework.util.Assert;

/**
 * A mobile number as the service keeps it: a country code and the rest, digits only. The
 * service compares both parts literally, so that {@code 62} with {@code 0812…} is another
 * number than {@code 62} with {@code 812…} (surprise 6).
 *
 * @param countryCode the country code without a plus sign, for example {@code 62}
 * @param nationalNumber the number within the country, normally without a leading zero
 */
public record PhoneNumber(String countryCode, String nationalNumber) {

	private static final int MAX_COUNTRY_CODE_LENGTH = 3;

	public PhoneNumber {
		requireDigits(countryCode, "countryCode");
		requireDigits(nationalNumber, "nationalNumber");
	}

	/**
	 * Create a number from its parts, exactly as they are.
	 * @param countryCode the country code, digits only, for example {@code 62}
	 * @param nationalNumber the number within the country, digits only
	 * @return the number
	 * @throws IllegalArgumentException if a part is empty or has anything but digits
	 */
	public static PhoneNumber of(String countryCode, String nationalNumber) {
		return new PhoneNumber(countryCode, nationalNumber);
	}

	/**
	 * Parse a number in the international form, for example {@code +62 812-0000-0001}.
	 * @param number the number, with a leading plus sign
	 * @return the number
	 * @throws IllegalArgumentException if the text is not such a number
	 */
	public static PhoneNumber parse(String number) {
		return parse(number, "ZZ");
	}

	/**
	 * Parse a number as people of a region write it, for example {@code 0812-0000-0001}
	 * in {@code ID}. A number in the international form is taken as it is.
	 * @param number the number
	 * @param region the ISO 3166 code of the region, two upper-case letters
	 * @return the number
	 * @throws IllegalArgumentException if the text is not a possible number, or the
	 * region is unknown
	 */
	public static PhoneNumber parse(String number, String region) {
		Assert.notNull(number, "'number' must not be null");
		Assert.notNull(region, "'region' must not be null");
		PhoneNumberUtil phoneNumbers = PhoneNumberUtil.getInstance();
		try {
			Phonenumber.PhoneNumber parsed = phoneNumbers.parse(number, region);
			Assert.isTrue(phoneNumbers.isPossibleNumber(parsed), "'number' is too short or too long for its region");
			return new PhoneNumber(Integer.toString(parsed.getCountryCode()),
					phoneNumbers.getNationalSignificantNumber(parsed));
		}
		catch (NumberParseException ex) {
			throw new IllegalArgumentException("'number' is not a phone number: " + ex.getErrorType());
		}
	}

	/**
	 * Return the number in the E.164 form.
	 * @return the number, for example {@code +6281200000001}
	 */
	public String toE164() {
		return "+" + this.countryCode + this.nationalNumber;
	}

	/**
	 * Return the number in the form in which people read it internationally.
	 * @return the number, for example {@code +62 812-0000-0001}
	 */
	public String toInternationalFormat() {
		PhoneNumberUtil phoneNumbers = PhoneNumberUtil.getInstance();
		try {
			return phoneNumbers.format(phoneNumbers.parse(toE164(), "ZZ"), PhoneNumberFormat.INTERNATIONAL);
		}
		catch (NumberParseException ex) {
			return toE164();
		}
	}

	/**
	 * Return the number with all but the country code masked, and that too if it is
	 * longer than country codes are: somebody has put a number there.
	 */
	@Override
	public String toString() {
		return "+" + ((this.countryCode.length() <= MAX_COUNTRY_CODE_LENGTH) ? this.countryCode : "") + "…";
	}

	private static void requireDigits(String value, String name) {
		Assert.notNull(value, () -> "'" + name + "' must not be null");
		Assert.isTrue(!value.isEmpty() && value.chars().allMatch((c) -> c >= '0' && c <= '9'),
				() -> "'" + name + "' must be digits only");
	}

}
