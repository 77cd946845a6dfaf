package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.whatsnesia.sample.SampleApplication;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.aot.DisabledInAotMode;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for pages that stay open while the application stops and starts again.
 */
@ExtendWith(OutputCaptureExtension.class)
@DisabledInAotMode("It starts the application itself")
@Tag("browser")
class RestartTests {

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private Chromium chromium;

	private ConfigurableApplicationContext application;

	@BeforeEach
	void start() {
		this.application = startApplication();
		this.chromium = Chromium.start();
	}

	@AfterEach
	void stop() {
		this.chromium.close();
		this.application.close();
	}

	@Test
	void reconnects() {
		Console console = console().open("/send/text").type("#text", "Halo").mark();
		console.shows("#health-status", "UP");
		assertThat(console.texts("#connection")).containsExactly("");
		this.application.close();
		console.has("#connection");
		this.application = startApplication();
		console.eventually(() -> assertThat(console.texts("#connection")).containsExactly(""));
		this.application.getBean(WhatsnesiaSandbox.class).fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.shows("#health-status", "DOWN").isStillMarked().expectsInterruptions().hasNoErrors();
		assertThat(console.value("#text")).isEqualTo("Halo");
	}

	@Test
	void catchesUpWithWhatNobodyTellsItOf() {
		Console console = console().open("/send/text").mark();
		console.click("#open-sandbox").click("#switch-slow").has("#switch-slow[aria-checked=true]");
		this.application.close();
		console.has("#connection");
		this.application = startApplication();
		console.has("#switch-slow[aria-checked=false]").isStillMarked().expectsInterruptions().hasNoErrors();
	}

	/**
	 * Told by its log: how long it takes depends on the machine, but a page that held it
	 * up would be given up on at the end of the phase.
	 */
	@Test
	void doesNotHoldUpTheStop(CapturedOutput output) {
		Console console = console().open("/send/text").shows("#health-status", "UP");
		this.application.close();
		assertThat(output).contains("Graceful shutdown complete").doesNotContain("Graceful shutdown aborted");
		console.has("#connection").expectsInterruptions().hasNoErrors();
	}

	private ConfigurableApplicationContext startApplication() {
		return new SpringApplicationBuilder(SampleApplication.class)
			.properties("server.port=" + this.port, "spring.lifecycle.timeout-per-shutdown-phase=20s")
			.run();
	}

	private Console console() {
		String origin = "http://127.0.0.1:" + this.port;
		return new Console(this.chromium.anew(origin), origin);
	}

}
