package com.whatsnesia.webclient;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.observation.WhatsnesiaOperationObservationConvention;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes clients that talk HTTP through a {@link WebClient}. All clients of a factory
 * share its connections.
 */
public final class WhatsnesiaClientFactory {

	private final WebClient.Builder builder;

	private final Settings settings;

	private final OperationObserver observer;

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
		this.builder = builder.clone()
			.observationRegistry(observationRegistry)
			.observationConvention(new QuerylessObservationConvention());
		this.settings = settings;
		this.observer = new OperationObserver(observationRegistry, convention, "default");
	}

	/**
	 * Create a client of one account.
	 * @param baseUrl the base URL, for example
	 * {@code https://whatsnesia.com/external-api}
	 * @param credentials where the credentials come from
	 * @return the client
	 */
	public WhatsnesiaClient create(URI baseUrl, CredentialsProvider credentials) {
		Assert.notNull(baseUrl, "'baseUrl' must not be null");
		Assert.notNull(credentials, "'credentials' must not be null");
		WebClient webClient = this.builder.clone()
			.baseUrl(StringUtils.trimTrailingCharacter(baseUrl.toString(), '/'))
			.build();
		ApiClient api = new ApiClient(webClient, credentials, this.settings, this.observer);
		return new WebClientWhatsnesiaClient(api, this.settings);
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
	 * @param fromNumber the WhatsApp number to send from where a message does not say, or
	 * null for the account's first. Templates always go out from the account's default
	 * number
	 */
	public record SendSettings(Duration timeout, @Nullable Collection<String> allowedRecipients, int concurrency,
			@Nullable String fromNumber) {

		public SendSettings {
			Assert.notNull(timeout, "'timeout' must not be null");
			Assert.isTrue(concurrency >= 1, "'concurrency' must be at least 1");
			if (allowedRecipients != null) {
				allowedRecipients = List.copyOf(allowedRecipients);
				Assert.isTrue(allowedRecipients.stream().allMatch((recipient) -> recipient.matches("[+][0-9]+")),
						"'allowedRecipients' must be digits after a plus sign");
			}
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
