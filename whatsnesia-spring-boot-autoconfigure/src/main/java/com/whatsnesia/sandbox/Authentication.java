package com.whatsnesia.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Who may use the API: credentials, user, address and plan, in the server's order.
 */
final class Authentication {

	// The sandbox listens on nothing else, and WireMock's client address cannot be used:
	// it believes X-Forwarded-For, which the server ignores.
	private static final String CALLER = "127.0.0.1";

	private final AcceptedCredentials credentials;

	private final Switches switches;

	Authentication(AcceptedCredentials credentials, Switches switches) {
		this.credentials = credentials;
		this.switches = switches;
	}

	/**
	 * Checks a call.
	 * @param request the call
	 * @return the refusal, or null if the call may go on
	 */
	@Nullable Answer refusal(ApiRequest request) {
		if (request.clientId().isEmpty()) {
			return Answer.unauthorized("The client id is required");
		}
		if (request.clientSecret().isEmpty()) {
			return Answer.unauthorized("The client secret is required");
		}
		if (this.switches.on(SandboxFailure.DATABASE_DOWN)) {
			return Answer.exception("SQLSTATE[HY000] [2002] No such file or directory (Connection: mysql, SQL: "
					+ "select * from `user_api_credentials` where `client_id` = " + request.clientId()
					+ " and `client_secret` = " + request.clientSecret() + " limit 1)");
		}
		if (!this.credentials.accept(request) || this.switches.on(SandboxFailure.CREDENTIALS_REJECTED)) {
			return Answer.unauthorized("Invalid credentials");
		}
		if (this.switches.on(SandboxFailure.ACCOUNT_INACTIVE)) {
			return Answer.unauthorized("The credentials provided do not match the ones associated with this user in "
					+ "our records. Please verify the credentials and try again.");
		}
		if (this.switches.on(SandboxFailure.IP_NOT_WHITELISTED)) {
			return Answer.unauthorized(
					"Access to this API endpoint is restricted to IP addresses that have been explicitly whitelisted.",
					"In order to access this API endpoint, please add your IP address (" + CALLER
							+ ") to the white list from the user dashboard.");
		}
		return planRefusal();
	}

	private @Nullable Answer planRefusal() {
		if (this.switches.on(SandboxFailure.PLAN_REQUIRED)) {
			return Answer.error("subscription_required",
					"You cannot proceed without an active plan. Please purchase a plan to continue");
		}
		if (this.switches.on(SandboxFailure.PLAN_EXPIRED)) {
			return Answer.error("subscription_required",
					"Your plan has expired. Please renew or purchase a new plan to regain access.");
		}
		if (this.switches.on(SandboxFailure.PLAN_WITHOUT_API)) {
			return Answer.error("not_available",
					"Your current plan does not support API access. Please upgrade your plan.");
		}
		return null;
	}

}
