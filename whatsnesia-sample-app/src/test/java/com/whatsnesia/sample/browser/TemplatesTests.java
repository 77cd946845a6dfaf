package com.whatsnesia.sample.browser;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the pages about templates.
 */
@BrowserTest
class TemplatesTests {

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsThemAndOffersTheApproved(Console console) {
		console.open("/templates")
			.shows(".templates tbody .name", "order_update", "promo_pending", "promo_rejected", "otp_disabled",
					"hello_plain", "carousel_promo")
			.shows(".templates tbody tr:has(.actions a) .name", "order_update", "hello_plain", "carousel_promo")
			.shows(".templates tbody tr:first-child .template-buttons li", "Lacak", "Telepon", "Oke");
	}

	@Test
	void fillsTheVariablesAndSends(Console console) {
		console.open("/templates")
			.click(".templates tbody tr:first-child .actions a")
			.shows("#template .template-body", "Halo {{1}}, pesanan {{2}} sudah dikirim.")
			.type("#to", "0812 0000 0001")
			.type("#header-1", "INV-7, INV-8")
			.type("#body-1", "Budi")
			.type("#body-2", "INV-7")
			.click("#message button")
			.has("[role=status]");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000001");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.containsExactly(new MessageContent.FilledTemplate(1, "order_update", List.of("INV-7, INV-8"),
					List.of("Budi", "INV-7")));
	}

	@Test
	void leadsToTheConversationWhereTheServiceTellsIt(Console console) {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		console.open("/templates/5")
			.type("#to", "+6281200000001")
			.click("#message button")
			.shows("#result-conversation", "1")
			.click("#result-conversation a")
			.shows("#contact .name", "Budi Santoso");
	}

	@Test
	void keepsTheVariablesWhenNothingWasSent(Console console) {
		console.expectsRefusals()
			.open("/templates/1")
			.type("#to", "+6281200000077")
			.type("#header-1", "INV-7")
			.type("#body-1", "Sri")
			.type("#body-2", "INV-8")
			.click("#message button")
			.has("[role=alert] .remedy");
		assertThat(console.value("#header-1")).isEqualTo("INV-7");
		assertThat(console.value("#body-2")).isEqualTo("INV-8");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

}
