package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for those who have no mouse.
 */
@BrowserTest
class KeyboardTests {

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void sendsAText(Console console) {
		console.open("/contacts")
			.tabTo(".sections [href='/send']")
			.press(Keys.ENTER)
			.tabTo("#to")
			.press("+6281200000001")
			.tabTo("#text")
			.press("Halo")
			.tabTo("#message button")
			.press(Keys.ENTER)
			.shows("#result-text", "Halo");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly("Halo");
	}

	@Test
	void sendsToMany(Console console) {
		console.open("/contacts")
			.tabTo(".sections [href='/bulk']")
			.press(Keys.ENTER)
			.tabTo("#recipients")
			.press("number,name", Keys.ENTER, "+6281200000001,Budi", Keys.ENTER, "+6281200000002,Siti")
			.tabTo("#text")
			.press("Halo {name}")
			.tabTo("#bulk > button")
			.press(Keys.ENTER)
			.has("#run:not([hx-get])")
			.tabTo("#results")
			.tabTo("main p > [href='/bulk']")
			.press(Keys.ENTER)
			.has("#runs");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text)
			.containsExactlyInAnyOrder("Halo Budi", "Halo Siti");
	}

	@Test
	void searchesAndDeletes(Console console) {
		console.open("/contacts")
			.tabTo("#search")
			.press("Hesti", Keys.ENTER)
			.shows(".contacts tbody .name", "Hesti Wijaya")
			.tabTo(".contacts summary")
			.press(Keys.ENTER)
			.tabTo(".contacts .danger")
			.press(Keys.ENTER)
			.has("[role=status]");
		console.open("/contacts").shows(".contacts tbody tr:first-child [data-label=Id]", "44");
	}

}
