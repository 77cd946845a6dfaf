package com.whatsnesia.webclient;

/**
 * Which calls may be made again after a failure.
 */
enum Repeat {

	NEVER,

	READS,

	ALL;

	boolean allows(Endpoint endpoint) {
		return this == ALL || (this == READS && !endpoint.isWrite());
	}

}
