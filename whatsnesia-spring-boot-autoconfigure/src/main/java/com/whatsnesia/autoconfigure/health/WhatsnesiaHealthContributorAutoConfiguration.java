package com.whatsnesia.autoconfigure.health;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.WhatsnesiaProperties;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Import;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for {@link WhatsnesiaHealthIndicator}.
 */
@AutoConfiguration(after = WhatsnesiaAutoConfiguration.class)
@ConditionalOnClass({ ReactiveHealthIndicator.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnEnabledHealthIndicator("whatsnesia")
@EnableConfigurationProperties(WhatsnesiaProperties.class)
@Import({ HealthContributorConfigurations.SeveralAccounts.class, HealthContributorConfigurations.OneAccount.class })
public final class WhatsnesiaHealthContributorAutoConfiguration {

}
