package com.whatsnesia.error;

/**
 * What is known about the effect of a call that failed.
 */
public enum Outcome {

	/**
	 * The call had no effect. It is safe to make it again.
	 */
	NOT_DONE,

	/**
	 * The service did what was asked; only its answer could not be read.
	 */
	DONE,

	/**
	 * The service may or may not have done what was asked. Making the call again can do
	 * it a second time.
	 */
	UNKNOWN

}
