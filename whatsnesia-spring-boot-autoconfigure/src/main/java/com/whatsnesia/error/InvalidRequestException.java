package com.whatsnesia.error;

/**
 * The service found fault with the values of the call. {@link #messages()} holds all its
 * complaints; there is no map from field to complaint (surprise 37).
 */
public class InvalidRequestException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public InvalidRequestException(Failure failure) {
		super(failure);
	}

}
