package com.whatsnesia.autoconfigure;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What keeps an application from writing, or from sending to anybody. Numbers are not
 * shown.
 */
final class GuardRails {

	private static final Log logger = LogFactory.getLog(GuardRails.class);

	private final boolean dryRun;

	private final @Nullable List<String> allowedRecipients;

	GuardRails(WhatsnesiaProperties properties) {
		List<String> recipients = properties.getSend().getAllowedRecipients();
		this.dryRun = properties.getMode() == WhatsnesiaProperties.Mode.DRY_RUN;
		this.allowedRecipients = (recipients != null) ? recipients.stream().map(GuardRails::withPlus).toList() : null;
		if (this.dryRun) {
			logger.info("Dry run: calls that change something are answered without being made (whatsnesia.mode)");
		}
		if (this.allowedRecipients != null) {
			logger.info("Messages go only to numbers that begin with one of the " + this.allowedRecipients.size()
					+ " entries of whatsnesia.send.allowed-recipients");
		}
	}

	boolean isDryRun() {
		return this.dryRun;
	}

	@Nullable List<String> getAllowedRecipients() {
		return this.allowedRecipients;
	}

	private static String withPlus(String recipient) {
		String digits = recipient.strip();
		digits = digits.startsWith("+") ? digits.substring(1) : digits;
		if (!digits.matches("[0-9]+")) {
			throw new InvalidConfigurationPropertyValueException("whatsnesia.send.allowed-recipients", "(not shown)",
					"Each entry must be the digits of a number, or of its beginning, with the country code.");
		}
		return "+" + digits;
	}

}
