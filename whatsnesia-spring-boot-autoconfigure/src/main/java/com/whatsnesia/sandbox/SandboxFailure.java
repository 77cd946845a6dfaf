package com.whatsnesia.sandbox;

import java.util.Locale;

/**
 * Something that goes wrong while it is switched on, for every call that comes that far.
 * Switch it on with {@link WhatsnesiaSandbox#fail(SandboxFailure)} or over HTTP under its
 * name in lower case with dashes, for example
 * {@code PUT /__admin/whatsnesia/failures/ip-not-whitelisted}.
 * <p>
 * Several failures can be on at once. The server's order then decides which one answers:
 * {@link #FRAMEWORK_DOWN}, unknown path or wrong method, {@link #MAINTENANCE}, missing
 * credentials, {@link #DATABASE_DOWN}, {@link #CREDENTIALS_REJECTED},
 * {@link #ACCOUNT_INACTIVE}, {@link #IP_NOT_WHITELISTED}, the plan,
 * {@link #SERVER_ERROR}, validation with {@link #UPLOADS_LIMITED}, and then what belongs
 * to one endpoint. A message meets {@link #PLAN_WITHOUT_ECOMMERCE},
 * {@link #PLAN_WITHOUT_INTERACTIVE}, {@link #WHATSAPP_ACCOUNT_MISSING}, then an unknown
 * or blocked contact, then {@link #WHATSAPP_UNREACHABLE}, {@link #WHATSAPP_GARBLED},
 * {@link #WHATSAPP_REFUSING} and last {@link #WHATSAPP_TIMEOUT}, the only one after which
 * the message is out. {@link #SLOW} delays whatever is answered.
 */
public enum SandboxFailure {

	/**
	 * The credentials are not known: HTTP 401 with the remark {@code Unauthorized}.
	 */
	CREDENTIALS_REJECTED,

	/**
	 * The user of the credentials is banned or not verified: HTTP 401 with the remark
	 * {@code Unauthorized}.
	 */
	ACCOUNT_INACTIVE,

	/**
	 * The caller's address is not on the account's white list: HTTP 401 with two
	 * messages, the second of which names the address (surprise 2). The address is that
	 * of the connection, whatever {@code X-Forwarded-For} says (surprise 21).
	 */
	IP_NOT_WHITELISTED,

	/**
	 * The account has no plan: HTTP 200 with the remark {@code subscription_required}
	 * (surprise 1).
	 */
	PLAN_REQUIRED,

	/**
	 * The account's plan has expired: HTTP 200 with the remark
	 * {@code subscription_required} (surprise 1).
	 */
	PLAN_EXPIRED,

	/**
	 * The account's plan does not include the API: HTTP 200 with the remark
	 * {@code not_available} (surprise 1).
	 */
	PLAN_WITHOUT_API,

	/**
	 * The plan allows no further contact: creating one answers HTTP 200 with the remark
	 * {@code contact_limit_error}. Updates go on (surprise 35), but unlike those of the
	 * server they do not lift the limit: only {@link WhatsnesiaSandbox#recover()} does.
	 */
	CONTACT_LIMIT_REACHED,

	/**
	 * Every search for contacts fails with an SQL error, as it does on the recorded
	 * installation: HTTP 200 with the remark {@code exception} (surprise 9).
	 */
	CONTACT_SEARCH_FAILING,

	/**
	 * The account's plan does not include interactive messages: sending a call to action,
	 * a list, a product or an order answers HTTP 200 with the remark {@code not_found}
	 * (surprise 4). Nothing is sent.
	 */
	PLAN_WITHOUT_INTERACTIVE,

	/**
	 * The account's plan does not include e-commerce messages: sending a product or an
	 * order answers HTTP 200 with the remark {@code not_found} (surprise 4). Nothing is
	 * sent.
	 */
	PLAN_WITHOUT_ECOMMERCE,

	/**
	 * The account has no WhatsApp number: every send answers HTTP 200 with the remark
	 * {@code not_found} (surprise 4), a message with "The whatsapp account is not found",
	 * a template with "Please connect your whatsapp account first". Nothing is sent.
	 */
	WHATSAPP_ACCOUNT_MISSING,

	/**
	 * The server cannot find WhatsApp's address: every send answers HTTP 200 with the
	 * remark {@code exception} and "cURL error 6: ...". That of a template contains the
	 * access token of the WhatsApp number in clear (surprise 18). Nothing is sent, but a
	 * conversation may have been created (surprise 28).
	 */
	WHATSAPP_UNREACHABLE,

	/**
	 * WhatsApp takes messages, but the server does not hear of it in time: every send
	 * answers HTTP 200 with the remark {@code exception} and "cURL error 28: ..."
	 * (surprise 32). The message <strong>is sent</strong>, which the caller cannot know;
	 * the server does not store it, and the conversation does not show it. The answer
	 * comes at once, not after 30 seconds as that of the server; with {@link #SLOW} it
	 * comes late.
	 */
	WHATSAPP_TIMEOUT,

	/**
	 * WhatsApp refuses every message: HTTP 200 with the remark {@code exception} and
	 * "(#131030) Recipient phone number not in allowed list", or with WhatsApp's details
	 * without that number for a call to action, a list, a product, an order and a
	 * template (surprise 4). Nothing is sent, but a conversation may have been created
	 * (surprise 28).
	 */
	WHATSAPP_REFUSING,

	/**
	 * WhatsApp answers what the server cannot read: HTTP 200 with the remark
	 * {@code exception} and "Something went wrong", for a file "Failed to upload media",
	 * for a template "Message sending failed" (surprise 4). Nothing is sent, which the
	 * caller cannot know, but a conversation may have been created (surprise 28).
	 */
	WHATSAPP_GARBLED,

	/**
	 * The server takes files of up to 2 MiB only, as PHP does unless configured
	 * otherwise: a larger one answers HTTP 200 with the remark {@code validation_error}
	 * and "The image failed to upload.", a message without text with a misleading "The
	 * message should not be empty." before it (surprise 33). Pictures of contacts are
	 * files, too.
	 */
	UPLOADS_LIMITED,

	/**
	 * The product is under maintenance: every call is redirected with HTTP 302 to
	 * {@code /maintenance-mode}, an HTML page with HTTP 200 (surprise 15).
	 */
	MAINTENANCE,

	/**
	 * The server's framework is under maintenance: HTTP 200 with the remark
	 * {@code exception} and the message "Service Unavailable" (surprise 15).
	 */
	FRAMEWORK_DOWN,

	/**
	 * The server cannot reach its database: HTTP 200 with the remark {@code exception}
	 * and a message that repeats the caller's credentials in clear (surprise 18).
	 */
	DATABASE_DOWN,

	/**
	 * The server's code fails: HTTP 500 with {@code {"message": "Server Error"}}, or an
	 * HTML page unless the call accepts JSON (surprise 41).
	 */
	SERVER_ERROR,

	/**
	 * Answers are right but come late, by default after 60 seconds:
	 * {@link WhatsnesiaSandbox.Builder#slowness(java.time.Duration)}. What the call asks
	 * for is done at once.
	 */
	SLOW;

	/**
	 * Return the name by which the failure is called over HTTP.
	 * @return the name in lower case with dashes
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
