package com.whatsnesia.error;

/**
 * The contact is blocked: it can neither receive nor send messages.
 */
public class ContactBlockedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public ContactBlockedException(Failure failure) {
		super(failure);
	}

}
