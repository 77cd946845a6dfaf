package com.whatsnesia.sample.sandbox;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the sandbox and points the starter at it. A {@link WhatsnesiaConnectionDetails}
 * bean takes precedence over the {@code whatsnesia.*} properties.
 */
@Configuration(proxyBeanMethods = false)
@SandboxOnly
class SandboxConfiguration {

	@Bean
	WhatsnesiaSandbox whatsnesiaSandbox() {
		return WhatsnesiaSandbox.start();
	}

	@Bean
	WhatsnesiaConnectionDetails sandboxConnectionDetails(WhatsnesiaSandbox sandbox) {
		return new SandboxConnectionDetails(sandbox);
	}

}
