package com.whatsnesia.client;

import java.util.Set;

/**
 * The clients of several accounts, by their names. All share connections, guard rails and
 * time limits.
 */
public interface WhatsnesiaClients {

	/**
	 * Name of the account that {@code whatsnesia.client-id} and
	 * {@code whatsnesia.client-secret} belong to.
	 */
	String DEFAULT_ACCOUNT = "default";

	/**
	 * Return the client of a configured account.
	 * @param account the name, as in {@code whatsnesia.accounts.<name>.*}, or
	 * {@value #DEFAULT_ACCOUNT}
	 * @return the client
	 * @throws IllegalArgumentException if there is no such account
	 */
	WhatsnesiaClient get(String account);

	/**
	 * Return the names of the configured accounts.
	 * @return the names, with {@value #DEFAULT_ACCOUNT} only where that account has
	 * credentials, or nothing else is configured
	 */
	Set<String> names();

	/**
	 * Create a client for credentials that are known only while the application runs, or
	 * that change. It talks to {@code whatsnesia.base-url}, or to where the connection
	 * details say, not to the base URL of an account. It costs little and is not kept:
	 * {@link #get(String)} does not find it.
	 * @param account the name to observe and log the client's operations under. Use few
	 * different names, for example one for a group of customers, since each is a value of
	 * a metric's key; it must be of letters, digits, dashes and underscores, at most 64,
	 * and hold nothing personal
	 * @param credentials where the credentials come from, asked on each attempt
	 * @return the client
	 * @throws IllegalArgumentException if the name is malformed, or that of a configured
	 * account
	 */
	WhatsnesiaClient create(String account, CredentialsProvider credentials);

}
