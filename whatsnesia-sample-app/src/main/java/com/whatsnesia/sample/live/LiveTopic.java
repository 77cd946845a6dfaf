package com.whatsnesia.sample.live;

import java.util.Locale;

/**
 * What open pages can be told of. They are told that it has changed, not what it is now:
 * a page asks for what it shows.
 */
public enum LiveTopic {

	/**
	 * Operations of the client.
	 */
	ACTIVITY,

	/**
	 * Messages that are sent as one of many.
	 */
	BULK,

	/**
	 * Whether the service accepts the application.
	 */
	HEALTH,

	/**
	 * The switches and the data of the sandbox.
	 */
	SANDBOX,

	/**
	 * Files on their way to the service.
	 */
	UPLOAD;

	/**
	 * Return the name of the events.
	 */
	String event() {
		return name().toLowerCase(Locale.ROOT);
	}

}
