package com.whatsnesia.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.aot.DisabledInAotMode;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link StartupAnnouncement}.
 */
@ExtendWith(OutputCaptureExtension.class)
@DisabledInAotMode("It starts the application itself, in ways that are not those of the build")
class StartupAnnouncementTests {

	@Test
	void namesTheSandboxUnderAnyOtherProfileThanLive(CapturedOutput output) {
		try (ConfigurableApplicationContext context = start("lvie", "127.0.0.1")) {
			String line = "Open http://127.0.0.1:%s/ - it works with the embedded sandbox at %s"
				.formatted(port(context), context.getBean(WhatsnesiaSandbox.class).baseUrl());
			assertThat(StringUtils.countOccurrencesOf(output.getOut(), line)).isOne();
		}
	}

	@Test
	void namesTheLiveService(CapturedOutput output) {
		try (ConfigurableApplicationContext context = start("live", "0.0.0.0")) {
			String line = "Open http://localhost:%s/ - it works with the LIVE service at %s".formatted(port(context),
					"https://whatsnesia.com/external-api");
			assertThat(StringUtils.countOccurrencesOf(output.getOut(), line)).isOne();
		}
	}

	private static String port(ConfigurableApplicationContext context) {
		return context.getEnvironment().getRequiredProperty("local.server.port");
	}

	private static ConfigurableApplicationContext start(String profile, String address) {
		return new SpringApplicationBuilder(SampleApplication.class).profiles(profile)
			.run("--server.port=0", "--server.address=" + address, "--whatsnesia.client-id=",
					"--whatsnesia.client-secret=");
	}

}
