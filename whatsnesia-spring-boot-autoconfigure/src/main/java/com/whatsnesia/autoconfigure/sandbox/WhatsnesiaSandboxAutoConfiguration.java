package com.whatsnesia.autoconfigure.sandbox;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Auto-configuration for an embedded {@link WhatsnesiaSandbox} that the Whatsnesia client
 * talks to. It applies only where it is imported, as
 * {@link AutoConfigureWhatsnesiaSandbox} does, and then without conditions: what asks for
 * a sandbox must never reach the service instead.
 */
@AutoConfiguration(before = WhatsnesiaAutoConfiguration.class)
public final class WhatsnesiaSandboxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	WhatsnesiaSandbox whatsnesiaSandbox() {
		return WhatsnesiaSandbox.builder().anyCredentials().start();
	}

	@Bean
	@Primary
	SandboxConnectionDetails whatsnesiaSandboxConnectionDetails(WhatsnesiaSandbox sandbox) {
		return new SandboxConnectionDetails(sandbox);
	}

	/**
	 * A condition would leave the client without the sandbox.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingClass("com.github.tomakehurst.wiremock.WireMockServer")
	static class WithoutWireMock {

		@Bean
		static BeanFactoryPostProcessor whatsnesiaSandboxRequirement() {
			return (beanFactory) -> {
				throw new IllegalStateException("The Whatsnesia sandbox needs WireMock, which is not on the class "
						+ "path: add org.wiremock:wiremock-standalone, in test scope if only tests use the sandbox");
			};
		}

	}

}
