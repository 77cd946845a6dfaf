package com.whatsnesia.sample.message;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the page tells when the service does not answer in time.
 */
@SampleTest
@TestPropertySource(properties = { "whatsnesia.http.send-timeout=500ms", "spring.test.webtestclient.timeout=30s" })
class SlowSendTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void tellsThatTheMessageMayHaveBeenSent() {
		Element form = this.browser.open("/send/text").element("#message");
		this.sandbox.fail(SandboxFailure.SLOW);
		Browser.Page page = this.browser.submit(form, Map.of("to", "+6281200000001", "text", "Halo"));
		assertThat(page.text("[role=alert] .outcome")).startsWith("The message may have been sent");
		assertThat(page.text("[role=alert] .remedy")).contains("look into the dashboard's inbox");
	}

}
