package com.whatsnesia.error;

/**
 * The recipient is not covered by {@code whatsnesia.send.allowed-recipients}. Nothing was
 * sent.
 */
public class RecipientNotAllowedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public RecipientNotAllowedException(Failure failure) {
		super(failure);
	}

}
