package com.whatsnesia.autoconfigure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PageQuery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Configuration properties of the Whatsnesia client.
 */
@ConfigurationProperties("whatsnesia")
public class WhatsnesiaProperties {

	/**
	 * Whether to configure the client.
	 */
	private boolean enabled = true;

	/**
	 * Base URL of the API. It must be an https one, except towards this machine.
	 */
	private String baseUrl = "https://whatsnesia.com/external-api";

	/**
	 * Whether the base URL may be an http one, which sends the credentials in clear.
	 */
	private boolean allowInsecureHttp = false;

	/**
	 * Client id, from the dashboard under Developer Tools.
	 */
	private @Nullable String clientId;

	/**
	 * Client secret, from the dashboard under Developer Tools.
	 */
	private @Nullable String clientSecret;

	/**
	 * Whether calls that change something are made.
	 */
	private Mode mode = Mode.LIVE;

	/**
	 * Number of rows of a page where a query does not say, from 1 to 1000.
	 */
	private int pageSize = 20;

	/**
	 * Further accounts by their names, each with client-id and client-secret, and
	 * base-url and from-number where they differ.
	 */
	private final Map<String, Account> accounts = new LinkedHashMap<>();

	private final Http http = new Http();

	private final Retry retry = new Retry();

	private final Send send = new Send();

	private final Health health = new Health();

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public String getBaseUrl() {
		return this.baseUrl;
	}

	public void setBaseUrl(String baseUrl) {
		this.baseUrl = baseUrl;
	}

	public boolean isAllowInsecureHttp() {
		return this.allowInsecureHttp;
	}

	public void setAllowInsecureHttp(boolean allowInsecureHttp) {
		this.allowInsecureHttp = allowInsecureHttp;
	}

	public @Nullable String getClientId() {
		return this.clientId;
	}

	public void setClientId(@Nullable String clientId) {
		this.clientId = clientId;
	}

	public @Nullable String getClientSecret() {
		return this.clientSecret;
	}

	public void setClientSecret(@Nullable String clientSecret) {
		this.clientSecret = clientSecret;
	}

	public Mode getMode() {
		return this.mode;
	}

	public void setMode(Mode mode) {
		this.mode = mode;
	}

	public int getPageSize() {
		return this.pageSize;
	}

	public void setPageSize(int pageSize) {
		Assert.isTrue(pageSize >= 1 && pageSize <= PageQuery.MAX_SIZE, () -> "must be from 1 to " + PageQuery.MAX_SIZE);
		this.pageSize = pageSize;
	}

	public Map<String, Account> getAccounts() {
		return this.accounts;
	}

	public Http getHttp() {
		return this.http;
	}

	public Retry getRetry() {
		return this.retry;
	}

	public Send getSend() {
		return this.send;
	}

	public Health getHealth() {
		return this.health;
	}

	private static Duration positive(Duration duration) {
		Assert.isTrue(duration.toMillis() > 0, "must be at least 1ms");
		return duration;
	}

	/**
	 * Whether calls that change something are made.
	 */
	public enum Mode {

		/**
		 * All calls are made.
		 */
		LIVE,

		/**
		 * Calls that change something are checked, logged and answered without being
		 * made.
		 */
		DRY_RUN

	}

	/**
	 * A further account.
	 */
	public static class Account {

		/**
		 * Client id, from the dashboard under Developer Tools.
		 */
		private @Nullable String clientId;

		/**
		 * Client secret, from the dashboard under Developer Tools.
		 */
		private @Nullable String clientSecret;

		/**
		 * Base URL of the API. Without it that of the default account.
		 */
		private @Nullable String baseUrl;

		/**
		 * WhatsApp number to send from where a message does not say. Without it the
		 * account's first.
		 */
		private @Nullable String fromNumber;

		public @Nullable String getClientId() {
			return this.clientId;
		}

		public void setClientId(@Nullable String clientId) {
			this.clientId = clientId;
		}

		public @Nullable String getClientSecret() {
			return this.clientSecret;
		}

		public void setClientSecret(@Nullable String clientSecret) {
			this.clientSecret = clientSecret;
		}

		public @Nullable String getBaseUrl() {
			return this.baseUrl;
		}

		public void setBaseUrl(@Nullable String baseUrl) {
			this.baseUrl = baseUrl;
		}

		public @Nullable String getFromNumber() {
			return this.fromNumber;
		}

		public void setFromNumber(@Nullable String fromNumber) {
			this.fromNumber = fromNumber;
		}

	}

	/**
	 * HTTP connections.
	 */
	public static class Http {

		/**
		 * Time limit to establish a connection.
		 */
		private Duration connectTimeout = Duration.ofSeconds(5);

		/**
		 * Time limit for the whole answer, from the last byte of the request on, of
		 * everything but a send.
		 */
		private Duration readTimeout = Duration.ofSeconds(30);

		/**
		 * Time limit for the whole answer to a send, from the last byte of the request
		 * on. The server calls WhatsApp up to four times before it answers.
		 */
		private Duration sendTimeout = Duration.ofSeconds(150);

		/**
		 * Time limit for a request to make no progress while it is made ready and
		 * written.
		 */
		private Duration writeTimeout = Duration.ofSeconds(30);

		/**
		 * Maximum number of connections. Ignored by the JDK client, which has no limit.
		 */
		private int maxConnections = 64;

		/**
		 * Time limit to wait for a free connection. Ignored by the JDK client.
		 */
		private Duration pendingAcquireTimeout = Duration.ofSeconds(10);

		/**
		 * Time after which an idle connection is dropped. Servers close them after 5
		 * seconds. Ignored by the JDK client.
		 */
		private Duration maxIdleTime = Duration.ofSeconds(4);

		/**
		 * Time after which a connection is not used again, however busy. Ignored by the
		 * JDK client.
		 */
		private Duration maxLifeTime = Duration.ofMinutes(10);

		/**
		 * Maximum size of an answer that is read.
		 */
		private DataSize maxResponseSize = DataSize.ofMegabytes(2);

		private final Ssl ssl = new Ssl();

		private final Proxy proxy = new Proxy();

		public Duration getConnectTimeout() {
			return this.connectTimeout;
		}

		public void setConnectTimeout(Duration connectTimeout) {
			this.connectTimeout = positive(connectTimeout);
		}

		public Duration getReadTimeout() {
			return this.readTimeout;
		}

		public void setReadTimeout(Duration readTimeout) {
			this.readTimeout = positive(readTimeout);
		}

		public Duration getSendTimeout() {
			return this.sendTimeout;
		}

		public void setSendTimeout(Duration sendTimeout) {
			this.sendTimeout = positive(sendTimeout);
		}

		public Duration getWriteTimeout() {
			return this.writeTimeout;
		}

		public void setWriteTimeout(Duration writeTimeout) {
			this.writeTimeout = positive(writeTimeout);
		}

		public int getMaxConnections() {
			return this.maxConnections;
		}

		public void setMaxConnections(int maxConnections) {
			Assert.isTrue(maxConnections >= 1, "must be at least 1");
			this.maxConnections = maxConnections;
		}

		public Duration getPendingAcquireTimeout() {
			return this.pendingAcquireTimeout;
		}

		public void setPendingAcquireTimeout(Duration pendingAcquireTimeout) {
			this.pendingAcquireTimeout = positive(pendingAcquireTimeout);
		}

		public Duration getMaxIdleTime() {
			return this.maxIdleTime;
		}

		public void setMaxIdleTime(Duration maxIdleTime) {
			this.maxIdleTime = positive(maxIdleTime);
		}

		public Duration getMaxLifeTime() {
			return this.maxLifeTime;
		}

		public void setMaxLifeTime(Duration maxLifeTime) {
			this.maxLifeTime = positive(maxLifeTime);
		}

		public DataSize getMaxResponseSize() {
			return this.maxResponseSize;
		}

		public void setMaxResponseSize(DataSize maxResponseSize) {
			Assert.isTrue(maxResponseSize.toBytes() > 0 && maxResponseSize.toBytes() <= Integer.MAX_VALUE,
					"must be from 1B to 2047MB");
			this.maxResponseSize = maxResponseSize;
		}

		public Ssl getSsl() {
			return this.ssl;
		}

		public Proxy getProxy() {
			return this.proxy;
		}

	}

	/**
	 * TLS.
	 */
	public static class Ssl {

		/**
		 * Name of the SSL bundle to use.
		 */
		private @Nullable String bundle;

		public @Nullable String getBundle() {
			return this.bundle;
		}

		public void setBundle(@Nullable String bundle) {
			this.bundle = bundle;
		}

	}

	/**
	 * HTTP proxy.
	 */
	public static class Proxy {

		/**
		 * Host of the HTTP proxy to go through. Not for this machine.
		 */
		private @Nullable String host;

		/**
		 * Port of the HTTP proxy.
		 */
		private int port = 8080;

		public @Nullable String getHost() {
			return this.host;
		}

		public void setHost(@Nullable String host) {
			this.host = host;
		}

		public int getPort() {
			return this.port;
		}

		public void setPort(int port) {
			Assert.isTrue(port >= 1 && port <= 65535, "must be from 1 to 65535");
			this.port = port;
		}

	}

	/**
	 * Further attempts after a failure in passing. Writes are repeated only where they
	 * provably had no effect.
	 */
	public static class Retry {

		/**
		 * Maximum number of attempts in addition to the first.
		 */
		private int maxRetries = 2;

		/**
		 * Time before the second attempt; it doubles with each further one.
		 */
		private Duration initialInterval = Duration.ofMillis(250);

		/**
		 * Longest time between attempts. A server that asks for more is obeyed.
		 */
		private Duration maxInterval = Duration.ofSeconds(5);

		/**
		 * Time limit for a read with all its attempts; no attempt of a write begins
		 * later.
		 */
		private Duration timeout = Duration.ofSeconds(60);

		public int getMaxRetries() {
			return this.maxRetries;
		}

		public void setMaxRetries(int maxRetries) {
			Assert.isTrue(maxRetries >= 0, "must not be negative");
			this.maxRetries = maxRetries;
		}

		public Duration getInitialInterval() {
			return this.initialInterval;
		}

		public void setInitialInterval(Duration initialInterval) {
			this.initialInterval = positive(initialInterval);
		}

		public Duration getMaxInterval() {
			return this.maxInterval;
		}

		public void setMaxInterval(Duration maxInterval) {
			this.maxInterval = positive(maxInterval);
		}

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = positive(timeout);
		}

	}

	/**
	 * Messages.
	 */
	public static class Send {

		/**
		 * Numbers, or the beginnings of numbers, that messages may go to, with the
		 * country code. Without it all; an empty value allows none.
		 */
		private @Nullable List<String> allowedRecipients;

		/**
		 * Number of messages that are sent at a time where many are sent. More than the
		 * maximum of connections would wait for each other.
		 */
		private int concurrency = 8;

		/**
		 * WhatsApp number to send from where a message does not say, spelled as it is
		 * stored in the dashboard and quoted in YAML. Without it the account's first.
		 * Templates always go out from the account's default number.
		 */
		private @Nullable String fromNumber;

		public @Nullable List<String> getAllowedRecipients() {
			return this.allowedRecipients;
		}

		public void setAllowedRecipients(@Nullable List<String> allowedRecipients) {
			this.allowedRecipients = allowedRecipients;
		}

		public int getConcurrency() {
			return this.concurrency;
		}

		public void setConcurrency(int concurrency) {
			Assert.isTrue(concurrency >= 1, "must be at least 1");
			this.concurrency = concurrency;
		}

		public @Nullable String getFromNumber() {
			return this.fromNumber;
		}

		public void setFromNumber(@Nullable String fromNumber) {
			this.fromNumber = fromNumber;
		}

	}

	/**
	 * Health check.
	 */
	public static class Health {

		/**
		 * Time for which the result of a check is reused.
		 */
		private Duration timeToLive = Duration.ofSeconds(30);

		/**
		 * Time limit for a check.
		 */
		private Duration timeout = Duration.ofSeconds(10);

		public Duration getTimeToLive() {
			return this.timeToLive;
		}

		public void setTimeToLive(Duration timeToLive) {
			Assert.isTrue(!timeToLive.isNegative(), "must not be negative");
			this.timeToLive = timeToLive;
		}

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = positive(timeout);
		}

	}

}
