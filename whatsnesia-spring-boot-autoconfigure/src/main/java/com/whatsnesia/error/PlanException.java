package com.whatsnesia.error;

/**
 * The account has no plan that allows calls of the API. Every call of the account fails
 * like this until the plan is changed.
 */
public class PlanException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public PlanException(Failure failure, Reason reason) {
		super(failure);
		this.reason = reason;
	}

	/**
	 * Return what is wrong with the plan.
	 * @return the reason; {@link Reason#REQUIRED} if the text of the answer does not tell
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * What is wrong with a plan.
	 */
	public enum Reason {

		/**
		 * The account needs a plan.
		 */
		REQUIRED,

		/**
		 * The plan has expired.
		 */
		EXPIRED,

		/**
		 * The plan does not include the API.
		 */
		WITHOUT_API

	}

}
