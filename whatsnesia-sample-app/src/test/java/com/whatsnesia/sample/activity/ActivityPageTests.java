package com.whatsnesia.sample.activity;

import org.junit.jupiter.api.Test;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import com.whatsnesia.template.TemplateMessage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ActivityController} and {@link ActivityRecorder}.
 */
@SampleTest
class ActivityPageTests {

	private static final String FIRST = ".activities tbody tr:first-child ";

	@Autowired
	private Browser browser;

	@Autowired
	private WhatsnesiaClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void showsHowOperationsHaveEnded() {
		this.client.templates().send(TemplateMessage.of(5, PhoneNumber.of("62", "81200000001"))).block();
		Browser.Page page = this.browser.open("/activity");
		assertThat(page.text(FIRST)).contains("template.send default template unconfirmed 1 ");
		assertThatExceptionOfType(ContactRequiredException.class).isThrownBy(() -> this.client.inbox()
			.send(OutboundMessage.text(PhoneNumber.of("62", "81200000099"), "Halo"))
			.block());
		page = this.browser.open("/activity");
		assertThat(page.text(FIRST)).contains("inbox.send default text not done ContactRequiredException 1 ");
		assertThat(page.text(FIRST)).doesNotContain("81200000099").doesNotContain("Halo");
		assertThat(page.has("svg .result-not_done")).isTrue();
		assertThat(page.has("#share-not_done")).isTrue();
	}

	@Test
	void showsFailedReads() {
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		this.browser.open("/conversations");
		assertThat(this.browser.open("/activity").text(FIRST))
			.contains("inbox.list default not done UpstreamException");
	}

	@Test
	void leavesHealthChecksOut() {
		this.client.contacts().list(ContactQuery.all()).block();
		String before = this.browser.open("/activity").text("tbody");
		this.client.verify().block();
		assertThat(this.browser.open("/activity").text("tbody")).isEqualTo(before);
	}

}
