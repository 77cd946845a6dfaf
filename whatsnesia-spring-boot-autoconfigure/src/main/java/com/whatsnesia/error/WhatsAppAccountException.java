package com.whatsnesia.error;

/**
 * The WhatsApp number to send from is not connected to the account.
 */
public class WhatsAppAccountException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public WhatsAppAccountException(Failure failure) {
		super(failure);
	}

}
