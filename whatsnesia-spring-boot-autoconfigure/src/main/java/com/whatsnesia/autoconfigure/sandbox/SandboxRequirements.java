package com.whatsnesia.autoconfigure.sandbox;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * {@link BeanFactoryPostProcessor} that lets no application start which asks for a
 * sandbox, but whose calls would go to the service all the same. Conditions would leave
 * the client without the sandbox.
 */
final class SandboxRequirements implements BeanFactoryPostProcessor {

	private static final String WIREMOCK = "com.github.tomakehurst.wiremock.WireMockServer";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		if (!ClassUtils.isPresent(WIREMOCK, beanFactory.getBeanClassLoader())) {
			throw new SandboxRequirementException(
					"The Whatsnesia sandbox needs WireMock, which is not on the class path.",
					"Add org.wiremock:wiremock-standalone, in test scope if only tests use the sandbox.");
		}
		BeanFactory parent = beanFactory.getParentBeanFactory();
		if (has(parent, WhatsnesiaClients.class) && !has(parent, WhatsnesiaSandbox.class)) {
			throw new SandboxRequirementException(
					"A parent context has a Whatsnesia client, which is not pointed at the sandbox of this one.",
					"Have the sandbox in the context of the client: put @AutoConfigureWhatsnesiaSandbox where that is "
							+ "configured.");
		}
	}

	private static boolean has(@Nullable BeanFactory beanFactory, Class<?> type) {
		return beanFactory instanceof ListableBeanFactory beans
				&& BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, type, true, false).length > 0;
	}

}
