package com.whatsnesia.error;

/**
 * The recipient of a message is not covered by
 * {@code whatsnesia.send.allowed-recipients}. Nothing was sent, nor was the service
 * called.
 */
public class RecipientNotAllowedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public RecipientNotAllowedException(Failure failure) {
		super(failure);
	}

}
