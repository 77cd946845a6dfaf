package com.whatsnesia.sample.sending;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;

/**
 * What keeps this application from sending, or from sending to anybody.
 *
 * @param dryRun whether nothing is sent at all
 * @param allowedRecipients the numbers, or the beginnings of numbers, that messages may
 * go to, or null for all
 * @param fromNumber the WhatsApp number to send from where a message does not say, or
 * null for the account's first
 */
record GuardRails(boolean dryRun, @Nullable List<String> allowedRecipients, @Nullable String fromNumber) {

	static GuardRails of(WhatsnesiaProperties properties) {
		WhatsnesiaProperties.Send send = properties.getSend();
		return new GuardRails(properties.getMode() == WhatsnesiaProperties.Mode.DRY_RUN, send.getAllowedRecipients(),
				send.getFromNumber());
	}

}
