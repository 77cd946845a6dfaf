package com.whatsnesia.autoconfigure.health;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Timed;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.util.Assert;

/**
 * {@link ReactiveHealthIndicator} that tells whether the service accepts the application:
 * its credentials, its IP address and the account's plan. One reading call finds out; its
 * result is shared by concurrent checks and reused for a while.
 */
public class WhatsnesiaHealthIndicator extends AbstractReactiveHealthIndicator {

	private final Mono<Health> check;

	/**
	 * Create an indicator.
	 * @param client the client to check
	 * @param baseUrl the base URL to show
	 * @param dryRun whether to show that calls which change something are not made
	 * @param allowedRecipients the numbers that messages may go to, or null for all; only
	 * how many there are is shown
	 * @param timeout the time limit for a check
	 * @param timeToLive how long a result is reused
	 */
	public WhatsnesiaHealthIndicator(WhatsnesiaClient client, URI baseUrl, boolean dryRun,
			@Nullable Collection<String> allowedRecipients, Duration timeout, Duration timeToLive) {
		super("Whatsnesia health check failed");
		Assert.notNull(client, "'client' must not be null");
		Assert.notNull(baseUrl, "'baseUrl' must not be null");
		this.check = Mono.defer(client::verify)
			.timeout(timeout)
			.then(Mono.fromSupplier(Diagnosis.WORKING::health))
			.onErrorResume((failure) -> Mono.just(trouble(failure)))
			.timed()
			.map((result) -> complete(result, baseUrl).withDetail("mode", dryRun ? "dry-run" : "live")
				.withDetail("allowedRecipients", (allowedRecipients != null) ? allowedRecipients.size() : "all")
				.build())
			.cache(timeToLive);
	}

	static WhatsnesiaHealthIndicator of(WhatsnesiaClient client, URI baseUrl, WhatsnesiaClientFactory.Settings settings,
			WhatsnesiaProperties.Health health) {
		return new WhatsnesiaHealthIndicator(client, baseUrl, settings.dryRun(), settings.send().allowedRecipients(),
				health.getTimeout(), health.getTimeToLive());
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder builder) {
		return this.check;
	}

	private static Health.Builder trouble(Throwable failure) {
		Health.Builder health = Diagnosis.of(failure).health();
		if (failure instanceof WhatsnesiaException known) {
			health.withDetail("remedy", known.remedy());
		}
		else {
			health.withDetail("remedy", "If it lasts, raise whatsnesia.health.timeout or ask the vendor.");
		}
		if (failure instanceof IpNotWhitelistedException rejected && rejected.ipAddress() != null) {
			health.withDetail("ipAddress", rejected.ipAddress());
		}
		return health;
	}

	private static Health.Builder complete(Timed<Health.Builder> result, URI baseUrl) {
		return result.get()
			.withDetail("baseUrl", baseUrl.toString())
			.withDetail("responseTime", DurationStyle.SIMPLE.print(result.elapsed()))
			.withDetail("checkedAt", result.timestamp().toString());
	}

}
