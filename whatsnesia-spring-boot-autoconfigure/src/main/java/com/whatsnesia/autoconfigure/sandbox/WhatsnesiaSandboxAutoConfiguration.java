package com.whatsnesia.autoconfigure.sandbox;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Auto-configuration for an embedded {@link WhatsnesiaSandbox} that the Whatsnesia client
 * talks to. It applies only where it is imported, as
 * {@link AutoConfigureWhatsnesiaSandbox} does, and then without conditions: what asks for
 * a sandbox must never reach the service instead.
 */
@AutoConfiguration(before = WhatsnesiaAutoConfiguration.class)
public final class WhatsnesiaSandboxAutoConfiguration {

	private static final Log logger = LogFactory.getLog(WhatsnesiaSandboxAutoConfiguration.class);

	@Bean
	@ConditionalOnMissingBean
	WhatsnesiaSandbox whatsnesiaSandbox() {
		return WhatsnesiaSandbox.builder().anyCredentials().start();
	}

	@Bean
	@Primary
	SandboxConnectionDetails whatsnesiaSandboxConnectionDetails(WhatsnesiaSandbox sandbox) {
		logger.info("Calls of the Whatsnesia client go to the sandbox at " + sandbox.baseUrl());
		return new SandboxConnectionDetails(sandbox);
	}

	@Bean
	static SandboxRequirements whatsnesiaSandboxRequirements() {
		return new SandboxRequirements();
	}

}
