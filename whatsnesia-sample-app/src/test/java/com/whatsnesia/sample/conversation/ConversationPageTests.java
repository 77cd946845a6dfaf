package com.whatsnesia.sample.conversation;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ConversationController} and its page.
 */
@SampleTest
class ConversationPageTests {

	@Autowired
	private Browser browser;

	@Autowired
	private ContactOperations contacts;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void showsAllThatIsKnown() {
		Browser.Page page = this.browser.open("/conversations/1");
		assertThat(page.text("#contact .name")).isEqualTo("Budi Santoso");
		assertThat(page.text("#number")).isEqualTo("+62 812-0000-0001");
		assertThat(page.text("#address")).isEqualTo("Jl. Asia Afrika No. 8, 40111, Bandung, Jawa Barat, Indonesia");
		assertThat(page.text("#contact dl")).contains("level gold");
		assertThat(page.document().select("#tags li").eachText()).containsExactly("VIP", "Jakarta");
		assertThat(page.document().select("#lists li").eachText()).containsExactly("Newsletter", "Promo Lebaran");
		assertThat(page.document().select("#notes .quoted").eachText()).containsExactly("Sudah dikirim \u2705",
				"Minta katalog 2026");
		assertThat(page.text("#status-text")).isEqualTo("none");
		assertThat(this.browser.open(page.element("#send").attr("href")).element("#to").val())
			.isEqualTo("+6281200000001");
	}

	@Test
	void showsWhatIsLeftOfADeletedContact() {
		this.contacts.delete(3).block();
		Browser.Page page = this.browser.open("/conversations/3");
		assertThat(page.text("#contact")).contains("The contact was deleted. Only its id is left: 3.");
		assertThat(page.has("#send")).isFalse();
		assertThat(page.text("#notes")).contains("None.");
	}

	@Test
	void showsContactsThatLackMostOfTheirData() {
		for (int id : new int[] { 4, 5, 10, 24 }) {
			assertThat(this.browser.open("/conversations/" + id).status()).isEqualTo(HttpStatus.OK);
		}
	}

	@Test
	void offersNoMessageToTheBlocked() {
		Browser.Page page = this.browser.open("/conversations/7");
		assertThat(page.text("#contact .badge-bad")).isEqualTo("blocked");
		assertThat(page.has("#send")).isFalse();
	}

	@Test
	void marks() {
		Browser.Page page = this.browser.submit(this.browser.open("/conversations/1").element("#mark"),
				Map.of("status", "PENDING"));
		assertThat(page.text("[role=status]")).isEqualTo("The status was changed.");
		assertThat(page.text("#status-text")).isEqualTo("pending");
		assertThat(page.element("#status [selected]").val()).isEqualTo("PENDING");
	}

	@Test
	void theRecordedEngineRefusesUnread() {
		Browser.Page page = this.browser.submit(this.browser.open("/conversations/1").element("#mark"),
				Map.of("status", "UNREAD"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("[role=alert] li")).isEqualTo("The selected status is invalid.");
		assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was changed.");
		assertThat(page.text("#status-text")).isEqualTo("none");
	}

	@Test
	void theDocumentedEngineTakesUnread() {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		Browser.Page page = this.browser.submit(this.browser.open("/conversations/1").element("#mark"),
				Map.of("status", "UNREAD"));
		assertThat(page.text("#status-text")).isEqualTo("unread");
	}

	@Test
	void tellsOfAnUnknownConversation() {
		Browser.Page page = this.browser.open("/conversations/4711");
		assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.text("[role=alert] strong")).isEqualTo("Conversation 4711 can't be read");
		assertThat(page.has("#mark")).isFalse();
	}

	@Test
	void tellsOfAMarkInDoubt() {
		Browser.Page page = this.browser.open("/conversations/1");
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		page = this.browser.submit(page.element("#mark"), Map.of("status", "DONE"));
		assertThat(page.status()).isEqualTo(HttpStatus.BAD_GATEWAY);
		assertThat(page.text("[role=alert] .outcome")).startsWith("The change may have been made");
	}

	@Test
	void refusesWhatNoPageCanHaveSent() {
		assertThat(this.browser.open("/conversations/0").status()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(this.browser.open("/conversations/one").status()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

}
