package com.whatsnesia.autoconfigure;

/**
 * Thrown when only one half of the credentials is configured.
 */
class IncompleteCredentialsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String missingProperty;

	IncompleteCredentialsException(String missingProperty) {
		super("'" + missingProperty + "' is not set, although the other half of the credentials is");
		this.missingProperty = missingProperty;
	}

	String getMissingProperty() {
		return this.missingProperty;
	}

}
