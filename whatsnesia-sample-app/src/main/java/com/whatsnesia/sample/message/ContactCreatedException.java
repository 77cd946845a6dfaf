package com.whatsnesia.sample.message;

import com.whatsnesia.error.WhatsnesiaException;

/**
 * A message failed after its recipient was made a contact.
 */
class ContactCreatedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final WhatsnesiaException failure;

	ContactCreatedException(WhatsnesiaException failure) {
		super(failure);
		this.failure = failure;
	}

	/**
	 * Return how the message failed.
	 */
	WhatsnesiaException failure() {
		return this.failure;
	}

}
