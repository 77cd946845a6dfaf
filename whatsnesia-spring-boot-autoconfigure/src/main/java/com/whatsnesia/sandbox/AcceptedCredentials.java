package com.whatsnesia.sandbox;

/**
 * The credentials that are accepted: one pair, or any.
 */
final class AcceptedCredentials {

	private final String clientId;

	private final String clientSecret;

	private final boolean any;

	AcceptedCredentials(String clientId, String clientSecret, boolean any) {
		this.clientId = clientId;
		this.clientSecret = clientSecret;
		this.any = any;
	}

	String clientId() {
		return this.clientId;
	}

	String clientSecret() {
		return this.clientSecret;
	}

	// The server's database compares without regard to case.
	boolean accept(ApiRequest request) {
		return this.any || (this.clientId.equalsIgnoreCase(request.clientId())
				&& this.clientSecret.equalsIgnoreCase(request.clientSecret()));
	}

}
