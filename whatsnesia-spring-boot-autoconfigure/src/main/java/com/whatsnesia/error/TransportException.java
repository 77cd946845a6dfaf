package com.whatsnesia.error;

import org.jspecify.annotations.Nullable;

/**
 * The service could not be reached, or the connection broke before the answer was
 * complete. {@link Outcome#NOT_DONE} means that a write provably never left;
 * {@link Outcome#UNKNOWN} that it did.
 */
public class TransportException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public TransportException(Failure failure, Reason reason, @Nullable Throwable cause) {
		super(failure, cause);
		this.reason = reason;
	}

	/**
	 * Return what went wrong with the connection.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * What can go wrong with a connection.
	 */
	public enum Reason {

		/**
		 * No connection could be made, or an established one broke.
		 */
		UNREACHABLE,

		/**
		 * No secure connection could be made.
		 */
		TLS,

		/**
		 * A time limit passed: for a free connection, for progress of an upload, or for
		 * the answer.
		 */
		TIMEOUT,

		/**
		 * The application shuts down: no call begins any more, and what has not ended in
		 * time is cut.
		 */
		SHUTDOWN

	}

}
