package com.whatsnesia.autoconfigure.health;

import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.WrongBaseUrlException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * What a check has found. The service checks the credentials first, then the IP address,
 * then the plan: a rejection tells that the checks before it have passed.
 */
enum Diagnosis {

	WORKING(null, Status.UP, "accepted", "accepted", "active"),

	CLIENT_ID_MISSING("client-id-missing", Status.DOWN, "missing", "unknown", "unknown"),

	CLIENT_SECRET_MISSING("client-secret-missing", Status.DOWN, "missing", "unknown", "unknown"),

	CREDENTIALS_INVALID("credentials-invalid", Status.DOWN, "rejected", "unknown", "unknown"),

	ACCOUNT_INACTIVE("account-inactive", Status.DOWN, "rejected", "unknown", "unknown"),

	IP_NOT_WHITELISTED("ip-not-whitelisted", Status.DOWN, "accepted", "rejected", "unknown"),

	PLAN_REQUIRED("plan-required", Status.DOWN, "accepted", "accepted", "required"),

	PLAN_EXPIRED("plan-expired", Status.DOWN, "accepted", "accepted", "expired"),

	PLAN_WITHOUT_API("plan-without-api", Status.DOWN, "accepted", "accepted", "without-api"),

	MAINTENANCE("maintenance", Status.OUT_OF_SERVICE),

	WRONG_BASE_URL("wrong-base-url", Status.DOWN),

	UNREACHABLE("unreachable", Status.DOWN),

	TIMEOUT("timeout", Status.DOWN),

	TLS("tls", Status.DOWN),

	UNEXPECTED_RESPONSE("unexpected-response", Status.DOWN);

	private final @Nullable String reason;

	private final Status status;

	private final String credentials;

	private final String ipWhitelist;

	private final String plan;

	Diagnosis(String reason, Status status) {
		this(reason, status, "unknown", "unknown", "unknown");
	}

	Diagnosis(@Nullable String reason, Status status, String credentials, String ipWhitelist, String plan) {
		this.reason = reason;
		this.status = status;
		this.credentials = credentials;
		this.ipWhitelist = ipWhitelist;
		this.plan = plan;
	}

	/**
	 * Find out what a failed check tells.
	 */
	static Diagnosis of(Throwable failure) {
		if (failure instanceof CredentialsRejectedException rejected) {
			return switch (rejected.reason()) {
				case CLIENT_ID_MISSING, UNAVAILABLE -> CLIENT_ID_MISSING;
				case CLIENT_SECRET_MISSING -> CLIENT_SECRET_MISSING;
				case INVALID -> CREDENTIALS_INVALID;
				case ACCOUNT_INACTIVE -> ACCOUNT_INACTIVE;
			};
		}
		if (failure instanceof PlanException plan) {
			return switch (plan.reason()) {
				case REQUIRED -> PLAN_REQUIRED;
				case EXPIRED -> PLAN_EXPIRED;
				case WITHOUT_API -> PLAN_WITHOUT_API;
			};
		}
		if (failure instanceof TransportException transport) {
			return switch (transport.reason()) {
				case UNREACHABLE, SHUTDOWN -> UNREACHABLE;
				case TLS -> TLS;
				case TIMEOUT -> TIMEOUT;
			};
		}
		if (failure instanceof IpNotWhitelistedException) {
			return IP_NOT_WHITELISTED;
		}
		if (failure instanceof MaintenanceException) {
			return MAINTENANCE;
		}
		if (failure instanceof WrongBaseUrlException) {
			return WRONG_BASE_URL;
		}
		return (failure instanceof TimeoutException) ? TIMEOUT : UNEXPECTED_RESPONSE;
	}

	/**
	 * Report the finding.
	 */
	Health.Builder health() {
		Health.Builder health = Health.status(this.status)
			.withDetail("credentials", this.credentials)
			.withDetail("ipWhitelist", this.ipWhitelist)
			.withDetail("plan", this.plan);
		return (this.reason != null) ? health.withDetail("reason", this.reason) : health;
	}

}
