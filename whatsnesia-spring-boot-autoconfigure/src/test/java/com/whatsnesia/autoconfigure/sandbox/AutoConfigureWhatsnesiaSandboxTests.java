package com.whatsnesia.autoconfigure.sandbox;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link AutoConfigureWhatsnesiaSandbox} on a test of an application that is
 * configured for a service. What is repeated would fail the second time without a reset.
 */
@SpringBootTest(classes = AutoConfigureWhatsnesiaSandboxTests.Application.class,
		webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "whatsnesia.base-url=https://whatsnesia.test/external-api", "whatsnesia.client-id=live-id",
				"whatsnesia.client-secret=live-secret" })
@AutoConfigureWhatsnesiaSandbox
class AutoConfigureWhatsnesiaSandboxTests {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	@Autowired
	private InboxOperations inbox;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@RepeatedTest(2)
	void sandboxHasWhatTheApplicationSent() {
		send("Pesanan INV-7 diterima");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::text)
			.containsExactly(tuple("6281200000001", "Pesanan INV-7 diterima"));
	}

	@RepeatedTest(2)
	void applicationMeetsAFailureThatTheNextTestDoesNot() {
		send("before");
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		assertThatExceptionOfType(IpNotWhitelistedException.class).isThrownBy(() -> send("refused"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly("before");
	}

	@RepeatedTest(2)
	void engineIsThatOfTheStart() {
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.RECORDED);
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
	}

	private void send(String text) {
		this.inbox.send(OutboundMessage.text(TO, text)).block();
	}

	@Nested
	class WithWhatsAppDown {

		@BeforeEach
		void failure() {
			AutoConfigureWhatsnesiaSandboxTests.this.sandbox.fail(SandboxFailure.WHATSAPP_UNREACHABLE);
		}

		@RepeatedTest(2)
		void whatIsSetBeforeEachIsKept() {
			assertThatExceptionOfType(UpstreamException.class).isThrownBy(() -> send("refused"));
			assertThat(AutoConfigureWhatsnesiaSandboxTests.this.sandbox.failures())
				.containsExactly(SandboxFailure.WHATSAPP_UNREACHABLE);
		}

		@Nested
		class WithoutAnyReceipt {

			@RepeatedTest(2)
			void eachLevelAddsToIt() {
				AutoConfigureWhatsnesiaSandboxTests outer = AutoConfigureWhatsnesiaSandboxTests.this;
				outer.sandbox.recover(SandboxFailure.WHATSAPP_UNREACHABLE);
				outer.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
				assertThatExceptionOfType(UpstreamException.class).isThrownBy(() -> send("sent"));
				assertThat(outer.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly("sent");
			}

		}

	}

	@Nested
	@TestPropertySource(properties = "another.context=true")
	class InAnotherContext {

		@Test
		void annotationOfTheOuterClassApplies(@Autowired InboxOperations inbox, @Autowired WhatsnesiaSandbox sandbox) {
			inbox.send(OutboundMessage.text(TO, "Halo")).block();
			assertThat(sandbox.sentMessages()).hasSize(1);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
