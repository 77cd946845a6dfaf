package com.whatsnesia;

import java.util.LinkedHashSet;
import java.util.Set;

import com.google.i18n.phonenumbers.MetadataLoader;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import org.junit.jupiter.api.Test;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.aot.AotServices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PhoneNumberRuntimeHints}.
 */
class PhoneNumberRuntimeHintsTests {

	private final RuntimeHints hints = new RuntimeHints();

	@Test
	void resourcesThatNumbersNeedAreThere() throws NumberParseException {
		AotServices.factories()
			.load(RuntimeHintsRegistrar.class)
			.stream()
			.filter(PhoneNumberRuntimeHints.class::isInstance)
			.forEach((registrar) -> registrar.registerHints(this.hints, getClass().getClassLoader()));
		assertThat(resourcesForAllCountries()).hasSizeGreaterThan(200)
			.contains("/com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_ID")
			.filteredOn((name) -> !RuntimeHintsPredicates.resource().forResource(name).test(this.hints))
			.isEmpty();
	}

	/**
	 * What is loaded when a number of each country is read and formatted as
	 * {@link PhoneNumber} does.
	 */
	private static Set<String> resourcesForAllCountries() throws NumberParseException {
		Set<String> names = new LinkedHashSet<>();
		MetadataLoader loader = (name) -> {
			names.add(name);
			return PhoneNumberUtil.class.getResourceAsStream(name);
		};
		PhoneNumberUtil phoneNumbers = PhoneNumberUtil.createInstance(loader);
		for (String region : phoneNumbers.getSupportedRegions()) {
			Phonenumber.PhoneNumber number = phoneNumbers.parse("81200000001", region);
			phoneNumbers.isPossibleNumber(number);
			phoneNumbers.getNationalSignificantNumber(number);
			phoneNumbers.format(number, PhoneNumberFormat.INTERNATIONAL);
		}
		for (int countryCode : phoneNumbers.getSupportedGlobalNetworkCallingCodes()) {
			phoneNumbers.format(phoneNumbers.parse("+" + countryCode + "81200000001", "ZZ"),
					PhoneNumberFormat.INTERNATIONAL);
		}
		return names;
	}

}
