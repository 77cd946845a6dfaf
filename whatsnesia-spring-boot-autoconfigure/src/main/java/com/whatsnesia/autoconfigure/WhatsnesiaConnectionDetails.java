package com.whatsnesia.autoconfigure;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Details required to establish a connection to the Whatsnesia API.
 */
public interface WhatsnesiaConnectionDetails extends ConnectionDetails {

	/**
	 * Return the base URL of the API.
	 * @return the base URL, for example {@code https://whatsnesia.com/external-api}
	 */
	URI getBaseUrl();

	/**
	 * Return the client id.
	 * @return the client id, or null if there is none
	 */
	@Nullable String getClientId();

	/**
	 * Return the client secret.
	 * @return the client secret, or null if there is none
	 */
	@Nullable String getClientSecret();

	/**
	 * Return whether they lead to a stand-in of the API, such as a container of a test,
	 * from which nothing reaches a person. Accounts without credentials of their own then
	 * use those of the stand-in; towards the service they would be another account's.
	 * @return whether it is a stand-in, by default false
	 */
	default boolean isStandIn() {
		return false;
	}

}
