package com.whatsnesia.autoconfigure;

/**
 * Thrown when only one half of the credentials is configured.
 */
class IncompleteCredentialsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String missingProperty;

	private final String otherProperty;

	IncompleteCredentialsException(String missingProperty, String otherProperty) {
		super("'" + missingProperty + "' is not set, although the other half of the credentials is");
		this.missingProperty = missingProperty;
		this.otherProperty = otherProperty;
	}

	String getMissingProperty() {
		return this.missingProperty;
	}

	String getOtherProperty() {
		return this.otherProperty;
	}

}
