package com.whatsnesia.autoconfigure;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

import com.whatsnesia.client.CredentialsProvider;

/**
 * Matches unless only {@code whatsnesia.accounts.*} are configured, so that nothing goes
 * out from an account by accident.
 */
final class OnDefaultAccountCondition extends SpringBootCondition implements ConfigurationCondition {

	@Override
	public ConfigurationPhase getConfigurationPhase() {
		return ConfigurationPhase.REGISTER_BEAN;
	}

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Default Whatsnesia account");
		Environment environment = context.getEnvironment();
		if (!WhatsnesiaAccounts.areConfigured(environment)) {
			return ConditionOutcome.match(message.because("there are no others"));
		}
		if (StringUtils.hasText(environment.getProperty("whatsnesia.client-id"))
				|| StringUtils.hasText(environment.getProperty("whatsnesia.client-secret"))) {
			return ConditionOutcome.match(message.foundExactly("its credentials"));
		}
		ConfigurableListableBeanFactory beanFactory = context.getBeanFactory();
		if (beanFactory != null && BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory,
				CredentialsProvider.class, true, false).length > 0) {
			return ConditionOutcome.match(message.foundExactly("its CredentialsProvider"));
		}
		return ConditionOutcome.noMatch(
				message.because("only whatsnesia.accounts.* are set: get a client of WhatsnesiaClients by its name"));
	}

}
