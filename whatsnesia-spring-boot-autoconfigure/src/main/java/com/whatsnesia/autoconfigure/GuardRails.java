package com.whatsnesia.autoconfigure;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * What keeps an application from writing, or from sending to anybody. Numbers are not
 * shown.
 */
final class GuardRails {

	private static final Log logger = LogFactory.getLog(GuardRails.class);

	private static final ConfigurationPropertyName MODE = ConfigurationPropertyName.of("whatsnesia.mode");

	private static final ConfigurationPropertyName ALLOWED_RECIPIENTS = ConfigurationPropertyName
		.of("whatsnesia.send.allowed-recipients");

	private final boolean dryRun;

	private final @Nullable List<String> allowedRecipients;

	GuardRails(WhatsnesiaProperties properties, Environment environment) {
		requireUnderstood(MODE, environment, false);
		List<String> recipients = properties.getSend().getAllowedRecipients();
		if (recipients == null) {
			requireUnderstood(ALLOWED_RECIPIENTS, environment, true);
		}
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

	/**
	 * Refuse a guard rail that somebody has set in a form that would be passed over: an
	 * empty mode counts as none at all, and hides the one of a source behind it.
	 */
	private static void requireUnderstood(ConfigurationPropertyName name, Environment environment, boolean isNotBound) {
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			ConfigurationProperty property = source.getConfigurationProperty(name);
			boolean isEmpty = property != null && !StringUtils.hasText(property.getValue().toString());
			boolean isElsewhere = isNotBound && source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT;
			if (isEmpty || isElsewhere) {
				throw new InvalidPropertyException(name.toString(),
						isEmpty ? "It is empty. Remove it, or give it a value." : "It must be a list.");
			}
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
		if (!digits.matches("[1-9][0-9]*")) {
			throw new InvalidPropertyException(ALLOWED_RECIPIENTS.toString(),
					"Each entry must be the digits of a number, or of its beginning, with the country code.");
		}
		return "+" + digits;
	}

}
