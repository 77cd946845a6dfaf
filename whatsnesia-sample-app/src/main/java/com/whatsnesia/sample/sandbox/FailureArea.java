package com.whatsnesia.sample.sandbox;

import java.util.List;
import java.util.Locale;

import com.whatsnesia.sandbox.SandboxFailure;

/**
 * Where something can go wrong.
 */
enum FailureArea {

	ACCESS(SandboxFailure.CREDENTIALS_REJECTED, SandboxFailure.ACCOUNT_INACTIVE, SandboxFailure.IP_NOT_WHITELISTED),

	PLAN(SandboxFailure.PLAN_REQUIRED, SandboxFailure.PLAN_EXPIRED, SandboxFailure.PLAN_WITHOUT_API,
			SandboxFailure.PLAN_WITHOUT_INTERACTIVE, SandboxFailure.PLAN_WITHOUT_ECOMMERCE),

	CONTACTS(SandboxFailure.CONTACT_LIMIT_REACHED, SandboxFailure.CONTACT_SEARCH_FAILING),

	WHATSAPP(SandboxFailure.WHATSAPP_ACCOUNT_MISSING, SandboxFailure.WHATSAPP_UNREACHABLE,
			SandboxFailure.WHATSAPP_TIMEOUT, SandboxFailure.WHATSAPP_REFUSING, SandboxFailure.WHATSAPP_GARBLED),

	SERVER(SandboxFailure.SLOW, SandboxFailure.SERVER_ERROR, SandboxFailure.DATABASE_DOWN, SandboxFailure.MAINTENANCE,
			SandboxFailure.FRAMEWORK_DOWN, SandboxFailure.UPLOADS_LIMITED);

	private final List<SandboxFailure> failures;

	FailureArea(SandboxFailure... failures) {
		this.failures = List.of(failures);
	}

	List<SandboxFailure> failures() {
		return this.failures;
	}

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
