package com.whatsnesia.webclient;

/**
 * What to do about failures, where more than one rule says the same.
 */
final class Remedies {

	static final String CLIENT_ID_MISSING = "Set whatsnesia.client-id and whatsnesia.client-secret to the values from "
			+ "the dashboard, Developer Tools.";

	static final String MAINTENANCE = "Wait until the service's maintenance is over, then make the call again.";

	static final String UPSTREAM = "The service or WhatsApp behind it failed. If it lasts, ask the vendor.";

	static final String UNEXPECTED = "The answer is not one of the API: check whatsnesia.base-url and what stands "
			+ "between this application and the service.";

	private static final String LOOK_FIRST = " The message may have arrived: look into the dashboard's inbox before sending "
			+ "it again.";

	private Remedies() {
	}

	/**
	 * Put what the answer tells into a remedy.
	 */
	static String fill(String remedy, Answer answer) {
		String ipAddress = answer.ipAddress();
		String host = answer.redirectHost();
		return remedy.replace("{ip}", (ipAddress != null) ? ipAddress : "of this application")
			.replace("{host}", (host != null) ? host : "another place");
	}

	/**
	 * Add what to do about a message of which nobody knows whether it was sent.
	 */
	static String complete(String remedy, Endpoint endpoint, Effect effect) {
		return (endpoint.isSend() && effect == Effect.IN_DOUBT) ? remedy + LOOK_FIRST : remedy;
	}

}
