package com.whatsnesia.autoconfigure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;

import org.springframework.util.Assert;

/**
 * {@link WhatsnesiaClients} of the {@link WhatsnesiaAccounts}.
 */
final class ConfiguredWhatsnesiaClients implements WhatsnesiaClients {

	private final WhatsnesiaClientFactory factory;

	private final WhatsnesiaAccounts accounts;

	private final Map<String, WhatsnesiaClient> clients = new LinkedHashMap<>();

	ConfiguredWhatsnesiaClients(WhatsnesiaClientFactory factory, WhatsnesiaAccounts accounts) {
		this.factory = factory;
		this.accounts = accounts;
		accounts.all().forEach((account) -> this.clients.put(account.name(), factory.create(account)));
	}

	@Override
	public WhatsnesiaClient get(String account) {
		WhatsnesiaClient client = this.clients.get(account);
		Assert.notNull(client, () -> "'account' must be one of " + names() + ", but is " + account);
		return client;
	}

	@Override
	public Set<String> names() {
		return Collections.unmodifiableSet(this.clients.keySet());
	}

	@Override
	public WhatsnesiaClient create(String account, CredentialsProvider credentials) {
		Assert.isTrue(!this.clients.containsKey(account), "'account' must not be the name of a configured account");
		return this.factory.create(this.accounts.with(account, credentials));
	}

}
