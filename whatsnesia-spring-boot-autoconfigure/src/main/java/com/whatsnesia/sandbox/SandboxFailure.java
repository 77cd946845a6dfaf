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
 * {@link #SERVER_ERROR}, validation, and last what belongs to one endpoint.
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
