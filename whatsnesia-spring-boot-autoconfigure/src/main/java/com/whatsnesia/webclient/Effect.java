package com.whatsnesia.webclient;

import com.whatsnesia.error.Outcome;

/**
 * What a failure says about the effect of the call, if it was one that changes something.
 */
enum Effect {

	/**
	 * It had none.
	 */
	NONE(Outcome.NOT_DONE),

	/**
	 * It may have had one.
	 */
	IN_DOUBT(Outcome.UNKNOWN),

	/**
	 * It had one.
	 */
	DONE(Outcome.DONE);

	private final Outcome outcomeOfWrite;

	Effect(Outcome outcomeOfWrite) {
		this.outcomeOfWrite = outcomeOfWrite;
	}

	Outcome outcome(Endpoint endpoint) {
		return endpoint.isWrite() ? this.outcomeOfWrite : Outcome.NOT_DONE;
	}

}
