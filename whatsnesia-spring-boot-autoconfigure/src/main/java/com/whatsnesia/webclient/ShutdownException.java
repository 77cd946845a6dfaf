package com.whatsnesia.webclient;

/**
 * Ends a call because the application shuts down.
 */
final class ShutdownException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ShutdownException() {
		super("The client is shutting down", null, false, false);
	}

}
