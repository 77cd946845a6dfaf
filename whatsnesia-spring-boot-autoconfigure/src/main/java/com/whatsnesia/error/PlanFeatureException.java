package com.whatsnesia.error;

/**
 * The account's plan lacks a feature that this message needs, for example interactive or
 * e-commerce messages. Other messages are not concerned.
 */
public class PlanFeatureException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public PlanFeatureException(Failure failure) {
		super(failure);
	}

}
