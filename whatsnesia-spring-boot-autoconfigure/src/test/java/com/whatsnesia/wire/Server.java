package com.whatsnesia.wire;

import java.net.URI;
import java.util.List;

/**
 * The other end of a call, or what stands there instead.
 */
public interface Server extends AutoCloseable {

	URI baseUrl();

	/**
	 * Return the requests that were read completely.
	 */
	List<ReceivedRequest> requests();

	/**
	 * Return how many connections were accepted.
	 */
	int connections();

	/**
	 * Return how many connections are still served.
	 */
	int served();

	/**
	 * Return how many bytes of answers could be written.
	 */
	long written();

	@Override
	void close();

}
