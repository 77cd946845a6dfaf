package com.whatsnesia.webclient;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer as far as it decides what became of a call.
 *
 * @param endpoint the endpoint that was called
 * @param status the HTTP status
 * @param headers the headers
 * @param envelope the envelope, or null if the body has none
 * @param oversized whether the body was too large to be read
 */
record Answer(Endpoint endpoint, int status, HttpHeaders headers, @Nullable Envelope<?> envelope, boolean oversized) {

	private static final Pattern IP_ADDRESS = Pattern
		.compile("(?<![\\w.:])((?:[0-9A-Fa-f]{0,4}:){2,7}(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4})"
				+ "|\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w:])");

	private static final Pattern WRONG_METHOD = Pattern.compile("^The \\w+ method is not supported for route ");

	private static final Pattern REFUSED_BY_WHATSAPP = Pattern.compile("^\\(#\\d+\\) ");

	// Another host could be one that the engine calls after WhatsApp.
	private static final Pattern NO_CONNECTION = Pattern
		.compile("(?s)^cURL error [67]: .* for https://graph\\.facebook\\.com/");

	// What follows the bracket is SQL, which can hold any text.
	private static final Pattern CONTACT_REQUIRED = Pattern
		.compile("^SQLSTATE\\[23000][^(]*Column 'contact_id' cannot be null");

	private static final List<String> FAILURE_AFTER_A_SEND = List.of("Undefined variable $conversationId");

	boolean isSuccess() {
		return is(200, 299) && this.envelope != null && this.envelope.isSuccess();
	}

	boolean is(int status) {
		return this.status == status;
	}

	boolean is(int first, int last) {
		return this.status >= first && this.status <= last;
	}

	boolean remarks(String remark) {
		return remark.equalsIgnoreCase(remark());
	}

	boolean says(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return messages().stream().anyMatch((message) -> message.toLowerCase(Locale.ROOT).contains(wanted));
	}

	boolean saysOnly(String text) {
		return messages().stream().anyMatch(text::equalsIgnoreCase);
	}

	/**
	 * Return whether the engine failed at the making of its answer, after it had sent a
	 * template (surprise 5).
	 */
	boolean isTheFailureAfterASend() {
		return messages().equals(FAILURE_AFTER_A_SEND);
	}

	/**
	 * Return whether the engine failed because the recipient of a message is no contact.
	 */
	boolean asksForAContact() {
		return hasMessage(CONTACT_REQUIRED);
	}

	/**
	 * Return whether the engine did not get as far as the operation.
	 */
	boolean isAboutTheMethod() {
		return hasMessage(WRONG_METHOD);
	}

	/**
	 * Return whether the engine repeats what WhatsApp has refused, by WhatsApp's number.
	 */
	boolean isWhatsAppsRefusal() {
		return hasMessage(REFUSED_BY_WHATSAPP);
	}

	/**
	 * Return whether the engine could not resolve or not connect to WhatsApp.
	 */
	boolean isWithoutAConnectionToWhatsApp() {
		return hasMessage(NO_CONNECTION);
	}

	boolean isUnauthorized() {
		return is(401) || remarks("Unauthorized");
	}

	@Nullable String remark() {
		return (this.envelope != null) ? this.envelope.remark() : null;
	}

	List<String> messages() {
		return (this.envelope != null) ? this.envelope.messages() : List.of();
	}

	/**
	 * Return the address that a refusal names as the caller's.
	 */
	@Nullable String ipAddress() {
		for (String message : messages()) {
			Matcher address = IP_ADDRESS.matcher(message);
			if (address.find()) {
				return address.group(1);
			}
		}
		return null;
	}

	@Nullable String redirectHost() {
		URI location = location();
		return (location != null) ? location.getHost() : null;
	}

	boolean redirectsTo(String lastSegment) {
		URI location = location();
		return location != null && location.getPath() != null && location.getPath().endsWith("/" + lastSegment);
	}

	@Nullable Duration retryAfter() {
		return RetryAfter.of(this.headers);
	}

	private boolean hasMessage(Pattern pattern) {
		return messages().stream().anyMatch((message) -> pattern.matcher(message).find());
	}

	private @Nullable URI location() {
		try {
			return this.headers.getLocation();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
