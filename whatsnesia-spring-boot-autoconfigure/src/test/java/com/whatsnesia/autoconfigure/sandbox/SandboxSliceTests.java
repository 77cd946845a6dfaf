package com.whatsnesia.autoconfigure.sandbox;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link AutoConfigureWhatsnesiaSandbox} on a test of a slice, which has none of the
 * application's auto-configurations, but all of its properties.
 */
@JsonTest(properties = { "spring.http.clients.ssl.bundle=service",
		"spring.ssl.bundle.pem.service.truststore.certificate=classpath:tls/server.pem" })
@AutoConfigureWhatsnesiaSandbox
class SandboxSliceTests {

	@Test
	void bringsTheClient(@Autowired InboxOperations inbox, @Autowired WhatsnesiaSandbox sandbox) {
		inbox.send(OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo")).block();
		assertThat(sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void bringsTheSettingsOfItsConnections(@Autowired HttpClientSettings settings) {
		assertThat(settings.sslBundle()).isNotNull();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
