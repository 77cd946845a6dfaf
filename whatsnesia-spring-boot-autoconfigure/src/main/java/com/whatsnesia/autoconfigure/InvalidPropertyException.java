package com.whatsnesia.autoconfigure;

/**
 * Thrown when a property has a value that can't be right. The value is not shown: it can
 * be a secret, or a person's number. Spring Boot's own exception for this would show it.
 */
class InvalidPropertyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String property;

	private final String reason;

	InvalidPropertyException(String property, String reason) {
		super("'" + property + "' is invalid: " + reason);
		this.property = property;
		this.reason = reason;
	}

	String getProperty() {
		return this.property;
	}

	String getReason() {
		return this.reason;
	}

}
