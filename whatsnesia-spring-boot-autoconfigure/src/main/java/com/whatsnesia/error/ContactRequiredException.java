package com.whatsnesia.error;

/**
 * The recipient of a message is not a contact of the account yet. The service does not
 * create one by itself (surprise 6): create the contact first, then send.
 */
public class ContactRequiredException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public ContactRequiredException(Failure failure) {
		super(failure);
	}

}
