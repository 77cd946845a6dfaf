package com.whatsnesia.sandbox;

import java.util.Locale;

/**
 * The version of the server that the sandbox imitates. The vendor's page and the recorded
 * installation contradict each other in places, and nobody knows which of them the next
 * update of the server will follow: a client should be right under both.
 */
public enum SandboxEngine {

	/**
	 * The server as it was recorded: an update replaces the whole contact and wipes what
	 * is not sent (surprise 7), the contact list answers the remark {@code contact-list},
	 * only contacts can be sent to (surprise 6), a template that was sent answers an
	 * exception (surprise 5), and no conversation can be made unread (surprise 14). The
	 * default.
	 */
	RECORDED,

	/**
	 * The server as the vendor's page describes it: an update keeps what is not sent and
	 * validates only what is, the contact list answers the remark {@code contact_list}, a
	 * send to an unknown number creates a contact without names and the conversation with
	 * it, a template that was sent answers the remark {@code success} with the id of the
	 * conversation and the message, and 4 is a status of conversations: unread. Where the
	 * page says nothing, this is as {@link #RECORDED}.
	 */
	DOCUMENTED;

	/**
	 * Return the name by which the engine is called over HTTP.
	 * @return the name in lower case with dashes
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
