package com.whatsnesia.autoconfigure;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
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

	private static final Log logger = LogFactory.getLog(WhatsnesiaAccounts.class);

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
		WhatsnesiaConnectionDetails elsewhere = (connectionDetails instanceof PropertiesWhatsnesiaConnectionDetails)
				? null : connectionDetails;
		requireDistinct(properties.getAccounts().keySet());
		properties.getAccounts()
			.forEach((name, account) -> this.accounts
				.add(account(name, account, elsewhere, properties.isAllowInsecureHttp())));
	}

	private Account account(String name, WhatsnesiaProperties.Account properties,
			@Nullable WhatsnesiaConnectionDetails elsewhere, boolean allowInsecureHttp) {
		String prefix = ACCOUNTS + "." + name;
		ConfiguredCredentials credentials = credentials(prefix, properties, elsewhere);
		return new Account(name, baseUrl(prefix, properties.getBaseUrl(), elsewhere != null, allowInsecureHttp),
				new FixedCredentialsProvider(prefix, credentials.clientId(), credentials.clientSecret()),
				stripped(properties.getFromNumber()), prefix);
	}

	/**
	 * A stand-in of the service needs no secrets of the service: without them its own
	 * will do.
	 */
	private static ConfiguredCredentials credentials(String prefix, WhatsnesiaProperties.Account properties,
			@Nullable WhatsnesiaConnectionDetails elsewhere) {
		if (elsewhere != null && elsewhere.isStandIn()
				&& !ConfiguredCredentials.areThere(properties.getClientId(), properties.getClientSecret())) {
			return new ConfiguredCredentials(elsewhere.getClientId(), elsewhere.getClientSecret());
		}
		return ConfiguredCredentials.of(prefix, properties.getClientId(), properties.getClientSecret());
	}

	private URI baseUrl(String prefix, @Nullable String value, boolean isElsewhere, boolean allowInsecureHttp) {
		if (value == null) {
			return this.baseUrl;
		}
		URI configured = ConfiguredBaseUrl.of(prefix, value, allowInsecureHttp);
		if (isElsewhere && !configured.equals(this.baseUrl)) {
			logger.warn(prefix + ".base-url is not used: the connection details decide where all accounts are");
		}
		return isElsewhere ? this.baseUrl : configured;
	}

	/**
	 * Environment variables have neither dashes nor small letters: what they say of an
	 * account whose name has any would make another account.
	 */
	private static void requireDistinct(Set<String> names) {
		Set<String> uniform = new HashSet<>(Set.of(WhatsnesiaClients.DEFAULT_ACCOUNT));
		for (String name : names) {
			if (!Account.isName(name)) {
				throw new InvalidPropertyException(ACCOUNTS,
						"The name of an account must be letters, digits, dashes and underscores, at most 64.");
			}
			if (!uniform.add(name.toLowerCase(Locale.ROOT).replaceAll("[-_]", ""))) {
				throw new InvalidPropertyException(ACCOUNTS + "." + name,
						"This name is that of another account, but for dashes, underscores and capitals; 'default' "
								+ "is the account of whatsnesia.client-id. Write it without them everywhere.");
			}
		}
	}

	/**
	 * Return whether there are accounts beside the default one.
	 * @param environment where they would be configured
	 * @return whether {@code whatsnesia.accounts.*} are set
	 */
	public static boolean areConfigured(Environment environment) {
		return Binder.get(environment)
			.bind(ACCOUNTS, Bindable.mapOf(String.class, Object.class))
			.map((accounts) -> !accounts.isEmpty())
			.orElse(false);
	}

	/**
	 * Return the accounts, the default one first.
	 * @return the accounts
	 */
	public List<Account> all() {
		return List.copyOf(this.accounts);
	}

	/**
	 * Return the default account, which is there if the connection details are.
	 */
	Account ofThePlainBeans() {
		return this.accounts.get(0);
	}

	/**
	 * Return an account for credentials that are known only now.
	 */
	Account with(String name, CredentialsProvider credentials) {
		return new Account(name, this.baseUrl, credentials, null, null);
	}

	private static @Nullable String stripped(@Nullable String number) {
		return StringUtils.hasText(number) ? number.strip() : null;
	}

}
