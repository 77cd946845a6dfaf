package com.whatsnesia.error;

/**
 * A message of many was not tried, because one before it met a failure that would meet
 * every message: the {@linkplain #getCause() cause}. Its outcome is
 * {@link Outcome#NOT_DONE}, whatever that of the cause is.
 */
public class SendingStoppedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public SendingStoppedException(Failure failure, WhatsnesiaException cause) {
		super(failure, cause);
	}

}
