package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.Test;

import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.InboxOperations;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the pages about conversations.
 */
@BrowserTest
class ConversationsTests {

	private static final String IDS = ".conversations tbody [data-label=Id]";

	private static final String ROW = ".conversations tbody tr:first-child ";

	@Autowired
	private InboxOperations inbox;

	@Test
	void pagesForthAndBack(Console console) {
		console.open("/conversations").shows(ROW + "[data-label=Id]", "25");
		assertThat(console.texts(IDS)).hasSize(20);
		console.click("[rel=next]").eventually(() -> assertThat(console.texts(IDS)).hasSize(5));
		assertThat(console.is("[rel=next]")).isFalse();
		console.click("[rel=prev]").shows(ROW + "[data-label=Id]", "25");
	}

	@Test
	void filtersAndSearches(Console console) {
		console.open("/conversations")
			.click("[for=only-PENDING]")
			.click("#filter button")
			.shows(IDS, "23", "19", "15", "11", "7", "3");
		console.type("#search", "wijaya")
			.click("#filter button")
			.eventually(() -> assertThat(console.texts(IDS)).isNotEmpty().hasSizeLessThan(6));
		assertThat(console.texts(".conversations tbody .name")).allMatch((name) -> name.contains("Wijaya"));
		assertThat(console.is("#only-PENDING:checked")).isTrue();
		assertThat(console.value("#search")).isEqualTo("wijaya");
		console.click("#filter a").shows(ROW + "[data-label=Id]", "25");
		assertThat(console.is("#filter :checked")).isFalse();
	}

	@Test
	void marksInTheList(Console console) {
		console.open("/conversations")
			.click(ROW + "summary")
			.choose(ROW + "select", "IMPORTANT")
			.click(ROW + "button")
			.has("[role=status]");
		assertThat(status(25)).isEqualTo(ConversationStatus.IMPORTANT);
	}

	@Test
	void marksOnThePageOfTheConversation(Console console) {
		console.open("/conversations/1")
			.choose("#status", "PENDING")
			.click("#mark button")
			.has("[role=status]")
			.has("#status-text");
		assertThat(console.value("#status")).isEqualTo("PENDING");
		assertThat(status(1)).isEqualTo(ConversationStatus.PENDING);
	}

	@Test
	void showsWhyAConversationIsNotMarked(Console console) {
		console.expectsRefusals()
			.open("/conversations/1")
			.choose("#status", "UNREAD")
			.click("#mark button")
			.shows("[role=alert] li", "The selected status is invalid.");
		assertThat(status(1)).isEqualTo(ConversationStatus.NONE);
	}

	@Test
	void showsNotesTagsAndLists(Console console) {
		console.open("/conversations?search=Budi")
			.click(ROW + ".actions a")
			.shows("#contact .name", "Budi Santoso")
			.shows("#number", "+62 812-0000-0001")
			.shows("#tags li", "VIP", "Jakarta")
			.shows("#lists li", "Newsletter", "Promo Lebaran")
			.shows("#notes .quoted", "Sudah dikirim \u2705", "Minta katalog 2026");
		console.click("#send").has("#message");
		assertThat(console.value("#to")).isEqualTo("+6281200000001");
	}

	private ConversationStatus status(long id) {
		return this.inbox.details(id).block().status();
	}

}
