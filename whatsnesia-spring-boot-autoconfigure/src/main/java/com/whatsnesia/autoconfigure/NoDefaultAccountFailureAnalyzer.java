package com.whatsnesia.autoconfigure;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.template.TemplateOperations;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains that a bean of the default account is missing where only
 * {@code whatsnesia.accounts.*} are set.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoDefaultAccountFailureAnalyzer extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {

	private static final Set<Class<?>> OF_THE_DEFAULT_ACCOUNT = Set.of(WhatsnesiaClient.class, ContactOperations.class,
			InboxOperations.class, TemplateOperations.class);

	private final ListableBeanFactory beanFactory;

	NoDefaultAccountFailureAnalyzer(BeanFactory beanFactory) {
		this.beanFactory = (ListableBeanFactory) beanFactory;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause,
			@Nullable String description) {
		Class<?> type = (cause.getResolvableType() != null) ? cause.getResolvableType().resolve() : null;
		if (type == null || !OF_THE_DEFAULT_ACCOUNT.contains(type) || !isWithoutADefaultAccount()) {
			return null;
		}
		return new FailureAnalysis(
				((description != null) ? description : "Something") + " requires a bean of type " + type.getName()
						+ ", which belongs to the default account; but only whatsnesia.accounts.* are set.",
				"Inject WhatsnesiaClients and get the account by its name. Or set whatsnesia.client-id and "
						+ "whatsnesia.client-secret, or say whose the bean is: define a WhatsnesiaClient bean with "
						+ "get(\"name\") of WhatsnesiaClients.",
				cause);
	}

	private boolean isWithoutADefaultAccount() {
		return has(WhatsnesiaAccounts.class) && !has(WhatsnesiaConnectionDetails.class) && !has(WhatsnesiaClient.class);
	}

	private boolean has(Class<?> type) {
		return this.beanFactory.getBeanNamesForType(type, true, false).length > 0;
	}

}
