package com.whatsnesia.sample.bulk;

import com.whatsnesia.sample.web.Phrase;

/**
 * Messages that can't be sent as they are typed.
 */
class UnusableBulkException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Phrase reason;

	UnusableBulkException(Phrase reason) {
		super(reason.code());
		this.reason = reason;
	}

	Phrase reason() {
		return this.reason;
	}

}
