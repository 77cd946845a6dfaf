package com.whatsnesia.autoconfigure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.webclient.WhatsnesiaClientFactory.Account;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The configured accounts: the default one, where there is one, and those of
 * {@code whatsnesia.accounts.*}.
 */
public final class WhatsnesiaAccounts {

	static final String PROPERTIES = "whatsnesia";

	private static final String ACCOUNTS = PROPERTIES + ".accounts";

	private final List<Account> accounts = new ArrayList<>();

	private final URI baseUrl;

	WhatsnesiaAccounts(WhatsnesiaProperties properties, @Nullable WhatsnesiaConnectionDetails connectionDetails,
			@Nullable CredentialsProvider credentials) {
		this.baseUrl = (connectionDetails != null) ? connectionDetails.getBaseUrl()
				: ConfiguredBaseUrl.of(PROPERTIES, properties.getBaseUrl(), properties.isAllowInsecureHttp());
		if (connectionDetails != null && credentials != null) {
			this.accounts.add(new Account(WhatsnesiaClients.DEFAULT_ACCOUNT, this.baseUrl, credentials,
					stripped(properties.getSend().getFromNumber()), PROPERTIES));
		}
		boolean isElsewhere = connectionDetails != null
				&& !(connectionDetails instanceof PropertiesWhatsnesiaConnectionDetails);
		properties.getAccounts().forEach((name, account) -> {
			String prefix = prefix(name);
			URI ownBaseUrl = (account.getBaseUrl() != null)
					? ConfiguredBaseUrl.of(prefix, account.getBaseUrl(), properties.isAllowInsecureHttp())
					: this.baseUrl;
			ConfiguredCredentials own = ConfiguredCredentials.of(prefix, account.getClientId(),
					account.getClientSecret());
			this.accounts.add(new Account(name, isElsewhere ? this.baseUrl : ownBaseUrl,
					new FixedCredentialsProvider(prefix, own.clientId(), own.clientSecret()),
					stripped(account.getFromNumber()), prefix));
		});
	}

	/**
	 * Return whether there are accounts beside the default one.
	 * @param environment where they would be configured
	 * @return whether {@code whatsnesia.accounts.*} are set
	 */
	public static boolean areConfigured(Environment environment) {
		return Binder.get(environment).bind(ACCOUNTS, Bindable.mapOf(String.class, Object.class)).isBound();
	}

	/**
	 * Return the accounts, the default one first.
	 * @return the accounts
	 */
	public List<Account> all() {
		return List.copyOf(this.accounts);
	}

	/**
	 * Return an account for credentials that are known only now.
	 */
	Account with(String name, CredentialsProvider credentials) {
		return new Account(name, this.baseUrl, credentials, null, null);
	}

	private static String prefix(String name) {
		String prefix = ACCOUNTS + "." + name;
		if (name.equals(WhatsnesiaClients.DEFAULT_ACCOUNT)) {
			throw new InvalidPropertyException(prefix,
					"This name is taken by the account of whatsnesia.client-id. Choose another one.");
		}
		if (!Account.isName(name)) {
			throw new InvalidPropertyException(ACCOUNTS,
					"The name of an account must be letters, digits, dots, dashes and underscores, at most 64.");
		}
		return prefix;
	}

	private static @Nullable String stripped(@Nullable String number) {
		return StringUtils.hasText(number) ? number.strip() : null;
	}

}
