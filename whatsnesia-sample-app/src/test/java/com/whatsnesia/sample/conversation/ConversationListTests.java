package com.whatsnesia.sample.conversation;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ConversationListController} and its page.
 */
@SampleTest
class ConversationListTests {

	private static final String STATUSES = ".conversations tbody [data-label=Status] .badge";

	@Autowired
	private Browser browser;

	@Autowired
	private ContactOperations contacts;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsLatestMessageFirst() {
		Browser.Page page = this.browser.open("/conversations");
		assertThat(page.text("caption")).isEqualTo("25 conversations, latest message first");
		assertThat(page.element(".conversations tbody tr").children().eachText()).startsWith("25", "Nur Wijaya",
				"+62 812-0000-0025", "none", "2026-03-06 07:00");
		assertThat(page.text(".paging span")).isEqualTo("Page 1 of 2");
	}

	@Test
	void pagesForthAndBack() {
		Browser.Page first = this.browser.open("/conversations");
		assertThat(first.has("[rel=prev]")).isFalse();
		Browser.Page second = this.browser.open(first.element("[rel=next]").attr("href"));
		assertThat(second.text(".paging span")).isEqualTo("Page 2 of 2");
		assertThat(second.has("[rel=next]")).isFalse();
		assertThat(this.browser.open(second.element("[rel=prev]").attr("href")).text(".paging span"))
			.isEqualTo("Page 1 of 2");
		Browser.Page beyond = this.browser.open("/conversations?page=99");
		assertThat(beyond.text("main")).contains("There is no conversation here.");
		assertThat(this.browser.open(beyond.element("[rel=prev]").attr("href")).text(".paging span"))
			.isEqualTo("Page 2 of 2");
	}

	@Test
	void filtersByStatuses() {
		Browser.Page page = this.browser.open("/conversations?only=PENDING&only=DONE&search=wijaya");
		assertThat(page.document().select(STATUSES).eachText()).containsOnly("pending", "done").hasSize(7);
		assertThat(page.document().select("#filter [checked]").eachAttr("value")).containsExactly("DONE", "PENDING");
		assertThat(page.element("#search").val()).isEqualTo("wijaya");
		assertThat(page.element(".conversations a").attr("href")).contains("only=PENDING", "only=DONE",
				"search=wijaya");
	}

	@Test
	void remarksOnUnreadOnlyWhereItIsAChange() {
		Browser.Page page = this.browser.open("/conversations");
		assertThat(page.text("[for=only-UNREAD]")).isEqualTo("unread");
		assertThat(page.text(".conversations option[value=UNREAD]"))
			.isEqualTo("unread (refused by most installations)");
		assertThat(this.browser.open("/conversations/1").text("#status option[value=UNREAD]"))
			.isEqualTo("unread (refused by most installations)");
	}

	@Test
	void keepsTheSelectionOnTheWayBack() {
		Browser.Page page = this.browser.open("/conversations?only=PENDING&search=wijaya");
		page = this.browser.open(page.element(".conversations a").attr("href"));
		page = this.browser.open(page.element("main > p:last-child a").attr("href"));
		assertThat(page.document().select(STATUSES).eachText()).containsOnly("pending");
		assertThat(page.element("#search").val()).isEqualTo("wijaya");
	}

	@Test
	void marksInTheList() {
		Browser.Page page = this.browser.open("/conversations?only=PENDING&only=NONE&search=wijaya");
		Element form = page.element(".conversations form");
		page = this.browser.submit(form, Map.of("status", "IMPORTANT"));
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("[role=status]")).isEqualTo("The status was changed.");
		assertThat(page.document().select("#filter [checked]").eachAttr("value")).containsExactly("NONE", "PENDING");
		assertThat(this.browser.open("/conversations/25").text("#status-text")).isEqualTo("important");
	}

	@Test
	void showsConversationsWithDeletedAndBlockedContacts() {
		this.contacts.delete(3).block();
		Browser.Page page = this.browser.open("/conversations?page=2");
		assertThat(page.document().select(".conversations .name").eachText()).contains("Deleted contact 3");
		assertThat(this.browser.open("/conversations?search=Blocked").text(".conversations .badge-bad"))
			.isEqualTo("blocked");
	}

	@Test
	void showsWhyTheConversationsCannotBeListed() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		Browser.Page page = this.browser.open("/conversations");
		assertThat(page.text("[role=alert] strong")).isEqualTo("The conversations can't be listed");
		assertThat(page.text("[role=alert] .remedy")).contains("Add the IP address 127.0.0.1");
		assertThat(page.has(".conversations")).isFalse();
	}

	@Test
	void refusesWhatNoPageCanHaveSent() {
		assertThat(this.browser.open("/conversations?only=UNKNOWN").status()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(this.browser.open("/conversations?only=finished").status()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

}
