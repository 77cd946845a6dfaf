package com.whatsnesia.autoconfigure.health;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for {@link WhatsnesiaHealthIndicator}.
 */
@AutoConfiguration(after = WhatsnesiaAutoConfiguration.class)
@ConditionalOnClass({ ReactiveHealthIndicator.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnSingleCandidate(WhatsnesiaClient.class)
@ConditionalOnBean({ WhatsnesiaConnectionDetails.class, WhatsnesiaClientFactory.Settings.class })
@ConditionalOnEnabledHealthIndicator("whatsnesia")
@EnableConfigurationProperties(WhatsnesiaProperties.class)
public final class WhatsnesiaHealthContributorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = { "whatsnesiaHealthIndicator", "whatsnesiaHealthContributor" })
	WhatsnesiaHealthIndicator whatsnesiaHealthContributor(WhatsnesiaClient client,
			WhatsnesiaConnectionDetails connectionDetails, WhatsnesiaClientFactory.Settings settings,
			WhatsnesiaProperties properties) {
		WhatsnesiaProperties.Health health = properties.getHealth();
		return new WhatsnesiaHealthIndicator(client, connectionDetails.getBaseUrl(), settings.dryRun(),
				settings.send().allowedRecipients(), health.getTimeout(), health.getTimeToLive());
	}

}
