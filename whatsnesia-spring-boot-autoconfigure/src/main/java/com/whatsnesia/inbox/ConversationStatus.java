package com.whatsnesia.inbox;

/**
 * What the team has marked a conversation as.
 */
public enum ConversationStatus {

	/**
	 * Not marked, as a fresh conversation is.
	 */
	NONE,

	/**
	 * Done.
	 */
	DONE,

	/**
	 * Pending.
	 */
	PENDING,

	/**
	 * Important.
	 */
	IMPORTANT,

	/**
	 * Unread. The recorded service finds no conversation by it and refuses a change to it
	 * (surprise 14); the vendor documents both.
	 */
	UNREAD,

	/**
	 * A number that this version does not know: {@link Conversation#statusCode()} has it.
	 */
	UNKNOWN

}
