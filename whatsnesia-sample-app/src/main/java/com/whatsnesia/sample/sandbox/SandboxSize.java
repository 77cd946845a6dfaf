package com.whatsnesia.sample.sandbox;

/**
 * How much there is in the sandbox when it starts anew.
 */
enum SandboxSize {

	/**
	 * What a test or a first look needs.
	 */
	SMALL(45),

	/**
	 * Enough to see pages without end.
	 */
	LARGE(5000);

	private final int contacts;

	SandboxSize(int contacts) {
		this.contacts = contacts;
	}

	int contacts() {
		return this.contacts;
	}

}
