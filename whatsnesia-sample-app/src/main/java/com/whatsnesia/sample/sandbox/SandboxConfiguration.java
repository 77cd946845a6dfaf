package com.whatsnesia.sample.sandbox;

import com.whatsnesia.autoconfigure.sandbox.WhatsnesiaSandboxAutoConfiguration;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Points the starter at a sandbox, here one that knows wrong credentials.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(WhatsnesiaSandboxAutoConfiguration.class)
@SandboxOnly
class SandboxConfiguration {

	@Bean
	WhatsnesiaSandbox whatsnesiaSandbox() {
		return WhatsnesiaSandbox.start();
	}

}
