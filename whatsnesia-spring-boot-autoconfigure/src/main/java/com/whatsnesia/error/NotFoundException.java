package com.whatsnesia.error;

/**
 * There is no contact, conversation, template or other thing of that id in the account.
 */
public class NotFoundException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public NotFoundException(Failure failure) {
		super(failure);
	}

}
