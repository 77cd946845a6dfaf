package com.whatsnesia.error;

/**
 * A file was refused here: before anything was sent, for its size or its content, or
 * while it was sent, because it broke or was not as long as announced. Only then the
 * outcome is {@link Outcome#UNKNOWN}.
 */
public class MediaRejectedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public MediaRejectedException(Failure failure) {
		super(failure);
	}

}
