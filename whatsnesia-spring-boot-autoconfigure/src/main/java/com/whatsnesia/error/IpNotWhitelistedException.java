package com.whatsnesia.error;

import org.jspecify.annotations.Nullable;

/**
 * The credentials are right, but the caller's IP address is not on the account's white
 * list. The service looks at the address of the TCP connection only: behind a proxy, that
 * is the proxy's (surprise 21).
 */
public class IpNotWhitelistedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String ipAddress;

	public IpNotWhitelistedException(Failure failure, @Nullable String ipAddress) {
		super(failure);
		this.ipAddress = ipAddress;
	}

	/**
	 * Return the caller's IP address as the service sees it: the one to white-list.
	 * @return the address, or null if the answer does not name it
	 */
	public @Nullable String ipAddress() {
		return this.ipAddress;
	}

}
