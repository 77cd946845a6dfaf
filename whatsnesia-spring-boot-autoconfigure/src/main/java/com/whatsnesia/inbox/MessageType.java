package com.whatsnesia.inbox;

/**
 * What the service has sent a message as.
 */
public enum MessageType {

	/**
	 * A text.
	 */
	TEXT,

	/**
	 * An image.
	 */
	IMAGE,

	/**
	 * A video.
	 */
	VIDEO,

	/**
	 * A document.
	 */
	DOCUMENT,

	/**
	 * A sound.
	 */
	AUDIO,

	/**
	 * A button with a link.
	 */
	CTA_URL,

	/**
	 * A place on the map.
	 */
	LOCATION,

	/**
	 * A list to choose from.
	 */
	INTERACTIVE_LIST,

	/**
	 * A number that this version does not know: {@link SentMessage#typeCode()} has it.
	 */
	UNKNOWN

}
