package com.whatsnesia.webclient;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.observation.WhatsnesiaOperationObservationConvention;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.Assert;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes clients that talk HTTP through a {@link WebClient}. All clients of a factory
 * share its connections. When the application shuts down, they let calls under way finish
 * and begin no further ones.
 */
public final class WhatsnesiaClientFactory implements SmartLifecycle, DisposableBean {

	private final LazyWebClient webClient;

	private final Settings settings;

	private final ObservationRegistry observationRegistry;

	private final @Nullable WhatsnesiaOperationObservationConvention convention;

	private final ActiveCalls activeCalls = new ActiveCalls();

	/**
	 * Create a factory.
	 * @param builder a builder of WebClients that holds the connector. It should be the
	 * client's own: a filter that repeats requests would repeat messages
	 * @param settings how clients behave
	 * @param observationRegistry where operations and their attempts are observed
	 * @param convention how operations are observed, or null for the default
	 */
	public WhatsnesiaClientFactory(WebClient.Builder builder, Settings settings,
			ObservationRegistry observationRegistry, @Nullable WhatsnesiaOperationObservationConvention convention) {
		Assert.notNull(builder, "'builder' must not be null");
		Assert.notNull(settings, "'settings' must not be null");
		Assert.notNull(observationRegistry, "'observationRegistry' must not be null");
		WebClient.Builder own = builder.clone().observationRegistry(observationRegistry);
		this.webClient = new LazyWebClient(
				() -> own.observationConvention(new QuerylessObservationConvention()).build());
		this.settings = settings;
		this.observationRegistry = observationRegistry;
		this.convention = convention;
	}

	/**
	 * Create a client.
	 * @param account the account that it talks to
	 * @return the client
	 */
	public WhatsnesiaClient create(Account account) {
		Assert.notNull(account, "'account' must not be null");
		OperationObserver observer = new OperationObserver(this.observationRegistry, this.convention, account.name());
		ApiClient api = new ApiClient(this.webClient, account, this.settings, observer, this.activeCalls);
		return new WebClientWhatsnesiaClient(api, this.settings, account.fromNumber());
	}

	/**
	 * Let calls begin again after a {@link #stop()}. Before it they may begin at once.
	 */
	@Override
	public void start() {
		this.activeCalls.open();
	}

	/**
	 * Let no further call begin: it fails with a
	 * {@link com.whatsnesia.error.TransportException} and has no effect. Calls under way
	 * go on.
	 */
	@Override
	public void stop() {
		this.activeCalls.close();
	}

	/**
	 * Let no further call begin, and wait for those under way.
	 * @param callback run when no call is under way any more
	 */
	@Override
	public void stop(Runnable callback) {
		this.activeCalls.close(callback);
	}

	@Override
	public boolean isRunning() {
		return this.activeCalls.isOpen();
	}

	/**
	 * Return the phase: after that of the web server and of all that has none of its own,
	 * so that what the application is still doing can make calls; before that of Reactor
	 * Netty's resources, which take the connections along.
	 */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE / 2;
	}

	/**
	 * End what is still under way. A write whose request has left may have had an effect.
	 */
	@Override
	public void destroy() {
		this.activeCalls.cut();
	}

	/**
	 * An account of the service.
	 *
	 * @param name the name, under which operations are observed and logged: letters,
	 * digits, dashes and underscores, at most 64
	 * @param baseUrl the base URL, for example
	 * {@code https://whatsnesia.com/external-api}
	 * @param credentials where the credentials come from
	 * @param fromNumber the WhatsApp number to send from where a message does not say, or
	 * null for the account's first. Templates always go out from the account's default
	 * number
	 * @param properties the prefix of the properties that configure the account, for
	 * example {@code whatsnesia.accounts.shop}, which what is to do about a failure
	 * names; null if there are none
	 */
	public record Account(String name, URI baseUrl, CredentialsProvider credentials, @Nullable String fromNumber,
			@Nullable String properties) {

		private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

		public Account {
			Assert.notNull(name, "'name' must not be null");
			Assert.isTrue(isName(name), "'name' must be letters, digits, dashes and underscores, at most 64");
			Assert.notNull(baseUrl, "'baseUrl' must not be null");
			Assert.notNull(credentials, "'credentials' must not be null");
		}

		/**
		 * Return whether a text can be the name of an account.
		 * @param text the text
		 * @return whether it has letters, digits, dashes and underscores only, from 1 to
		 * 64
		 */
		public static boolean isName(String text) {
			return NAME.matcher(text).matches();
		}

		/**
		 * Describe the account by its name.
		 */
		@Override
		public String toString() {
			return "Account[" + this.name + "]";
		}

	}

	/**
	 * How clients behave.
	 *
	 * @param dryRun whether writes are answered without a call
	 * @param pageSize the number of rows of a page where a query does not say
	 * @param readTimeout how long an answer may take from the last byte of the request,
	 * unless it is a send's
	 * @param writeTimeout how long a request may make no progress while it is made ready
	 * and written
	 * @param maxResponseSize the largest answer that is read, in bytes
	 * @param retry how attempts are repeated
	 * @param send how messages are sent
	 */
	public record Settings(boolean dryRun, int pageSize, Duration readTimeout, Duration writeTimeout,
			int maxResponseSize, RetrySettings retry, SendSettings send) {

		public Settings {
			Assert.isTrue(readTimeout.compareTo(Duration.ZERO) > 0, "'readTimeout' must be positive");
			Assert.isTrue(writeTimeout.compareTo(Duration.ZERO) > 0, "'writeTimeout' must be positive");
		}
	}

	/**
	 * How messages are sent.
	 *
	 * @param timeout how long the answer to a send may take from the last byte of the
	 * request
	 * @param allowedRecipients the numbers, or the beginnings of numbers, that messages
	 * may go to, each with a leading plus sign; null for all, while an empty collection
	 * allows none
	 * @param concurrency how many of many messages are sent at a time
	 */
	public record SendSettings(Duration timeout, @Nullable Collection<String> allowedRecipients, int concurrency) {

		public SendSettings {
			Assert.notNull(timeout, "'timeout' must not be null");
			Assert.isTrue(timeout.compareTo(Duration.ZERO) > 0, "'timeout' must be positive");
			Assert.isTrue(concurrency >= 1, "'concurrency' must be at least 1");
			if (allowedRecipients != null) {
				allowedRecipients = List.copyOf(allowedRecipients);
				Assert.isTrue(allowedRecipients.stream().allMatch((recipient) -> recipient.matches("[+][0-9]+")),
						"'allowedRecipients' must be digits after a plus sign");
			}
		}

		/**
		 * Return whether a message may go to a number. One that may not is refused before
		 * any call.
		 * @param to the number
		 * @return whether it is among the allowed recipients
		 */
		public boolean allows(PhoneNumber to) {
			return new AllowedRecipients(this.allowedRecipients).allow(to);
		}

		/**
		 * Describe the settings without the numbers.
		 */
		@Override
		public String toString() {
			return "SendSettings[timeout=" + this.timeout + ", allowedRecipients="
					+ ((this.allowedRecipients != null) ? this.allowedRecipients.size() : "all") + ", concurrency="
					+ this.concurrency + "]";
		}

	}

	/**
	 * How attempts are repeated. Which ones may be repeated can't be set.
	 *
	 * @param maxRetries how often at most, in addition to the first attempt
	 * @param initialInterval the time before the second attempt, at least 1 ms; it
	 * doubles with each further one
	 * @param maxInterval the longest time between attempts; it does not shorten what the
	 * server asks for
	 * @param timeout when a read ends and no further attempt of a write begins, from the
	 * start of the call
	 */
	public record RetrySettings(int maxRetries, Duration initialInterval, Duration maxInterval, Duration timeout) {
	}

}
