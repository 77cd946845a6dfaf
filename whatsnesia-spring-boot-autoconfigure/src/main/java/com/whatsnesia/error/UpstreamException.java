package com.whatsnesia.error;

/**
 * The service, its database or WhatsApp behind it failed. The service reports all of that
 * as {@code exception} with HTTP status 200 (surprise 1), or as a plain 5xx.
 */
public class UpstreamException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public UpstreamException(Failure failure) {
		super(failure);
	}

}
