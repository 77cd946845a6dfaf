package com.whatsnesia.autoconfigure;

import io.micrometer.observation.ObservationRegistry;

import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.observation.WhatsnesiaOperationObservationConvention;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.webclient.WhatsnesiaClientFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for the Whatsnesia client.
 */
@AutoConfiguration(afterName = { "org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration",
		"org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration",
		"org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration" })
@ConditionalOnClass({ WebClient.class, ClientHttpConnectorBuilder.class })
@ConditionalOnBooleanProperty(name = "whatsnesia.enabled", matchIfMissing = true)
@EnableConfigurationProperties(WhatsnesiaProperties.class)
@Import({ ConnectorConfigurations.ReactorNetty.class, ConnectorConfigurations.Jdk.class })
public final class WhatsnesiaAutoConfiguration {

	@Bean
	@Conditional(OnDefaultAccountCondition.class)
	@ConditionalOnMissingBean(WhatsnesiaConnectionDetails.class)
	PropertiesWhatsnesiaConnectionDetails whatsnesiaConnectionDetails(WhatsnesiaProperties properties) {
		return new PropertiesWhatsnesiaConnectionDetails(properties);
	}

	@Bean
	@ConditionalOnBean(WhatsnesiaConnectionDetails.class)
	@ConditionalOnMissingBean(CredentialsProvider.class)
	FixedCredentialsProvider whatsnesiaCredentialsProvider(WhatsnesiaConnectionDetails connectionDetails) {
		return new FixedCredentialsProvider(WhatsnesiaAccounts.PROPERTIES, connectionDetails.getClientId(),
				connectionDetails.getClientSecret());
	}

	@Bean
	@ConditionalOnMissingBean
	WhatsnesiaClientFactory.Settings whatsnesiaClientSettings(WhatsnesiaProperties properties,
			Environment environment) {
		return settings(properties, new GuardRails(properties, environment));
	}

	@Bean
	@ConditionalOnMissingBean
	WhatsnesiaClientFactory whatsnesiaClientFactory(WhatsnesiaClientFactory.Settings settings,
			WhatsnesiaConnector connector, ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<WhatsnesiaOperationObservationConvention> observationConvention,
			ObjectProvider<WhatsnesiaWebClientCustomizer> customizers) {
		WebClient.Builder builder = WebClient.builder()
			.clientConnector((method, uri, request) -> connector.open().connect(method, uri, request));
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return new WhatsnesiaClientFactory(builder, settings,
				observationRegistry.getIfAvailable(() -> ObservationRegistry.NOOP),
				observationConvention.getIfAvailable());
	}

	@Bean
	WhatsnesiaAccounts whatsnesiaAccounts(WhatsnesiaProperties properties,
			ObjectProvider<WhatsnesiaConnectionDetails> connectionDetails,
			ObjectProvider<CredentialsProvider> credentialsProvider) {
		return new WhatsnesiaAccounts(properties, connectionDetails.getIfAvailable(),
				credentialsProvider.getIfAvailable());
	}

	@Bean
	@ConditionalOnMissingBean(WhatsnesiaClients.class)
	ConfiguredWhatsnesiaClients whatsnesiaClients(WhatsnesiaClientFactory factory, WhatsnesiaAccounts accounts) {
		return new ConfiguredWhatsnesiaClients(factory, accounts);
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnBean(WhatsnesiaConnectionDetails.class)
	WhatsnesiaClient whatsnesiaClient(WhatsnesiaClientFactory factory, WhatsnesiaAccounts accounts) {
		return factory.create(accounts.ofThePlainBeans());
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnSingleCandidate(WhatsnesiaClient.class)
	ContactOperations whatsnesiaContactOperations(WhatsnesiaClient client) {
		return client.contacts();
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnSingleCandidate(WhatsnesiaClient.class)
	InboxOperations whatsnesiaInboxOperations(WhatsnesiaClient client) {
		return client.inbox();
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnSingleCandidate(WhatsnesiaClient.class)
	TemplateOperations whatsnesiaTemplateOperations(WhatsnesiaClient client) {
		return client.templates();
	}

	private static WhatsnesiaClientFactory.Settings settings(WhatsnesiaProperties properties, GuardRails guardRails) {
		WhatsnesiaProperties.Http http = properties.getHttp();
		WhatsnesiaProperties.Retry retry = properties.getRetry();
		WhatsnesiaProperties.Send send = properties.getSend();
		return new WhatsnesiaClientFactory.Settings(guardRails.isDryRun(), properties.getPageSize(),
				http.getReadTimeout(), http.getWriteTimeout(), Math.toIntExact(http.getMaxResponseSize().toBytes()),
				new WhatsnesiaClientFactory.RetrySettings(retry.getMaxRetries(), retry.getInitialInterval(),
						retry.getMaxInterval(), retry.getTimeout()),
				new WhatsnesiaClientFactory.SendSettings(http.getSendTimeout(), guardRails.getAllowedRecipients(),
						send.getConcurrency()));
	}

}
