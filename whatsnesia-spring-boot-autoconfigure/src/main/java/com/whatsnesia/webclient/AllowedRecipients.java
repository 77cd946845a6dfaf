package com.whatsnesia.webclient;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.RecipientNotAllowedException;

/**
 * The guard rail that keeps messages from numbers they are not meant for.
 */
final class AllowedRecipients {

	private final @Nullable List<String> prefixes;

	/**
	 * Create the guard rail.
	 * @param prefixes the beginnings of the numbers that may be sent to, or null for all
	 */
	AllowedRecipients(@Nullable Collection<String> prefixes) {
		this.prefixes = (prefixes != null) ? List.copyOf(prefixes) : null;
	}

	boolean allow(PhoneNumber to) {
		return this.prefixes == null || this.prefixes.stream().anyMatch(to.toE164()::startsWith);
	}

	/**
	 * Object to a recipient, or return null.
	 */
	@Nullable RecipientNotAllowedException objection(Endpoint endpoint, PhoneNumber to) {
		if (allow(to)) {
			return null;
		}
		return new RecipientNotAllowedException(new Failure(endpoint.operation(), null, null,
				List.of("The recipient is not allowed.", "Nothing was sent."), Outcome.NOT_DONE,
				"Add the number or its beginning to whatsnesia.send.allowed-recipients, or remove the property."));
	}

}
