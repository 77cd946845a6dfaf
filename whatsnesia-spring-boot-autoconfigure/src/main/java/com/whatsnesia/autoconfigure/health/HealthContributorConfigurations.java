package com.whatsnesia.autoconfigure.health;

import java.util.LinkedHashMap;
import java.util.Map;

import com.whatsnesia.autoconfigure.WhatsnesiaAccounts;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Health contributors: an indicator, or one for each account.
 */
final class HealthContributorConfigurations {

	private HealthContributorConfigurations() {
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnAccountsCondition.class)
	@ConditionalOnBean({ WhatsnesiaClientFactory.class, WhatsnesiaAccounts.class,
			WhatsnesiaClientFactory.Settings.class })
	static class SeveralAccounts {

		@Bean
		@ConditionalOnMissingBean(name = { "whatsnesiaHealthIndicator", "whatsnesiaHealthContributor" })
		CompositeReactiveHealthContributor whatsnesiaHealthContributor(WhatsnesiaClientFactory factory,
				WhatsnesiaAccounts accounts, WhatsnesiaClientFactory.Settings settings,
				WhatsnesiaProperties properties) {
			Map<String, WhatsnesiaHealthIndicator> indicators = new LinkedHashMap<>();
			accounts.all()
				.forEach((account) -> indicators.put(account.name(), WhatsnesiaHealthIndicator
					.of(factory.create(account), account.baseUrl(), settings, properties.getHealth())));
			return CompositeReactiveHealthContributor.fromMap(indicators);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnSingleCandidate(WhatsnesiaClient.class)
	@ConditionalOnBean({ WhatsnesiaConnectionDetails.class, WhatsnesiaClientFactory.Settings.class })
	static class OneAccount {

		@Bean
		@ConditionalOnMissingBean(name = { "whatsnesiaHealthIndicator", "whatsnesiaHealthContributor" })
		WhatsnesiaHealthIndicator whatsnesiaHealthContributor(WhatsnesiaClient client,
				WhatsnesiaConnectionDetails connectionDetails, WhatsnesiaClientFactory.Settings settings,
				WhatsnesiaProperties properties) {
			return WhatsnesiaHealthIndicator.of(client, connectionDetails.getBaseUrl(), settings,
					properties.getHealth());
		}

	}

}
