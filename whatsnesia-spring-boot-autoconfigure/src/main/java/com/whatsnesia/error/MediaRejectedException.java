package com.whatsnesia.error;

/**
 * A file was refused before anything was sent, for its size or its content.
 */
public class MediaRejectedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public MediaRejectedException(Failure failure) {
		super(failure);
	}

}
