package com.whatsnesia.webclient;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.WhatsnesiaClients;

/**
 * What to do about the failures of an account, in its own terms: which of its properties
 * to set.
 */
final class Remedies {

	static final String CLIENT_ID_MISSING = "Set {client-id} and {client-secret} to the values from "
			+ "the dashboard, Developer Tools.";

	static final String MAINTENANCE = "Wait until the service's maintenance is over, then make the call again.";

	static final String UPSTREAM = "The service or WhatsApp behind it failed. If it lasts, ask the vendor.";

	static final String UNEXPECTED = "The answer is not one of the API: check {base-url} and what stands "
			+ "between this application and the service.";

	private static final String LOOK_FIRST = " The message may have arrived: look into the dashboard's inbox before sending "
			+ "it again.";

	private static final String LOOK_FOR_IT = " It may have been done: look for it before making the call again.";

	private final Map<String, String> settings;

	Remedies(WhatsnesiaClientFactory.Account account) {
		this.settings = settings(account.name(), account.properties());
	}

	/**
	 * Add what to do about a write of which nobody knows whether it was done.
	 */
	static String complete(String remedy, Endpoint endpoint, Effect effect) {
		if (!endpoint.isWrite() || effect != Effect.IN_DOUBT) {
			return remedy;
		}
		return remedy + (endpoint.isSend() ? LOOK_FIRST : LOOK_FOR_IT);
	}

	/**
	 * Put the names of the account's settings into a remedy, and complete it.
	 */
	String of(String remedy, Endpoint endpoint, Effect effect) {
		String filled = remedy;
		for (Map.Entry<String, String> setting : this.settings.entrySet()) {
			filled = filled.replace(setting.getKey(), setting.getValue());
		}
		return complete(filled, endpoint, effect);
	}

	/**
	 * Put what the answer tells into a remedy, too.
	 */
	String of(String remedy, Answer answer, Effect effect) {
		String ipAddress = answer.ipAddress();
		String host = answer.redirectHost();
		return of(remedy, answer.endpoint(), effect)
			.replace("{ip}", (ipAddress != null) ? ipAddress : "of this application")
			.replace("{host}", (host != null) ? host : "another place");
	}

	private static Map<String, String> settings(String account, @Nullable String properties) {
		if (properties == null) {
			String of = " of account '" + account + "'";
			return settings("the client id" + of, "the client secret" + of, "whatsnesia.base-url",
					"the from() of the message");
		}
		boolean isDefault = account.equals(WhatsnesiaClients.DEFAULT_ACCOUNT);
		return settings(properties + ".client-id", properties + ".client-secret",
				properties + ".base-url" + (isDefault ? "" : " or whatsnesia.base-url"),
				"the from() of the message or " + properties + (isDefault ? ".send.from-number" : ".from-number"));
	}

	private static Map<String, String> settings(String clientId, String clientSecret, String baseUrl,
			String fromNumber) {
		return Map.of("{client-id}", clientId, "{client-secret}", clientSecret, "{base-url}", baseUrl, "{from-number}",
				fromNumber);
	}

}
