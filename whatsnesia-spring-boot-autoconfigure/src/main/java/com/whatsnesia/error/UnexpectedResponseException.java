package com.whatsnesia.error;

/**
 * The answer was not one of the API: HTML, an empty or cut body, an oversized one, a
 * firewall's refusal. {@link Outcome#DONE} means that the service reported success but
 * its data could not be read.
 */
public class UnexpectedResponseException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public UnexpectedResponseException(Failure failure) {
		super(failure);
	}

}
