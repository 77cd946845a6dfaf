package com.whatsnesia.sandbox;

/**
 * Which kinds of messages the account's plan includes.
 */
final class PlanFeatures {

	private final Switches switches;

	PlanFeatures(Switches switches) {
		this.switches = switches;
	}

	void require(MessageKind kind) {
		boolean interactive = !this.switches.on(SandboxFailure.PLAN_WITHOUT_INTERACTIVE);
		boolean commerce = interactive && !this.switches.on(SandboxFailure.PLAN_WITHOUT_ECOMMERCE);
		if (kind.commerce() && !commerce) {
			throw missing("e-commerce configured messages");
		}
		if (kind.interactive() && !interactive) {
			throw missing("interactive messages");
		}
	}

	private static Refusal missing(String feature) {
		return new Refusal(Answer.error("not_found",
				"Your current plan does not support " + feature + ". Please upgrade your plan."));
	}

}
