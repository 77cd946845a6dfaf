package com.whatsnesia.sample.sending;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;

import org.springframework.stereotype.Component;

/**
 * What keeps this application from sending, or from sending to anybody.
 */
@Component
class GuardRails {

	private final WhatsnesiaProperties.Send properties;

	private final WhatsnesiaClientFactory.Settings settings;

	GuardRails(WhatsnesiaProperties properties, WhatsnesiaClientFactory.Settings settings) {
		this.properties = properties.getSend();
		this.settings = settings;
	}

	/**
	 * Return whether nothing is sent at all.
	 */
	public boolean isDryRun() {
		return this.settings.dryRun();
	}

	/**
	 * Return the numbers, or the beginnings of numbers, that messages may go to, or null
	 * for all.
	 */
	public @Nullable List<String> getAllowedRecipients() {
		return this.properties.getAllowedRecipients();
	}

	/**
	 * Return the WhatsApp number to send from where a message does not say, or null for
	 * the account's first.
	 */
	public @Nullable String getFromNumber() {
		return this.properties.getFromNumber();
	}

	boolean allow(PhoneNumber recipient) {
		return this.settings.send().allows(recipient);
	}

}
