package com.whatsnesia.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no API at the configured base URL: the path is unknown, or the answer is a
 * redirect elsewhere. Redirects are never followed, since they would carry the
 * credentials along (surprise 15).
 */
public class WrongBaseUrlException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String redirectHost;

	public WrongBaseUrlException(Failure failure, @Nullable String redirectHost) {
		super(failure);
		this.redirectHost = redirectHost;
	}

	/**
	 * Return the host that a redirect points to.
	 * @return the host, or null if the answer was not a redirect
	 */
	public @Nullable String redirectHost() {
		return this.redirectHost;
	}

}
