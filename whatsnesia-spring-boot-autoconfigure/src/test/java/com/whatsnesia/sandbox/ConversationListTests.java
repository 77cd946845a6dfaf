package com.whatsnesia.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationListTests extends AbstractSandboxTests {

	@ParameterizedTest
	@CsvSource({ "status=0, 7", "status=1, 6", "status=2, 6", "status=3, 6", "status=4, 0", "status=9, 0",
			"status=abc, 7", "status=, 25", "status=%20, 25", "status[]=1&status[]=3, 12",
			"status[]=1&status[]=abc, 13", "status[]=, 0", "contact_id=3, 25" })
	void statusFilters(String query, int total) {
		assertThat(list(query.replace("[", "%5B").replace("]", "%5D")).path("total").asInt()).isEqualTo(total);
	}

	@Test
	void statusOfEveryRowIsTheOneThatWasAskedFor() {
		assertThat(list("status=2").path("data").valueStream().map((row) -> row.path("status").asInt())).hasSize(6)
			.containsOnly(2);
	}

	@ParameterizedTest
	@CsvSource({ "Budi, 1", "bUDI, 1", "antos, 1", "dewi, 3", "81200000010, 10", "b_di, 1", "'100%_real', 8" })
	void searchFindsPartsOfNamesAndNumbersOfContacts(String term, long id) {
		assertThat(search(term).ids("conversation")).containsExactly(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Budi Santoso", "6281200000001", "katalog", "Hesti" })
	void searchFindsNothingElse(String term) {
		assertThat(search(term).ids("conversation")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "", "  ", "%" })
	void someSearchesFindEverything(String term) {
		assertThat(search(term).ids("conversation")).hasSize(20);
	}

	@Test
	void searchIsNotTroubledByTheMissingColumnOfContacts() {
		this.sandbox.fail(SandboxFailure.CONTACT_SEARCH_FAILING);
		assertThat(search("Budi").ids("conversation")).containsExactly(1L);
	}

	@Test
	void searchAndStatusBelongTogether() {
		assertThat(list("search=wijaya&status=1").path("data").valueStream().map((row) -> row.path("id").asInt()))
			.containsExactly(22, 18, 14);
	}

	@Test
	void searchForSeveralTermsIsAnException() {
		SandboxClient.Reply reply = this.client.get(CONVERSATIONS + "?search%5B%5D=x");
		assertThat(reply.remark()).isEqualTo("exception");
		assertThat(reply.status()).isEqualTo(200);
	}

	@Test
	void conversationWithoutContactIsListedButNotFound() {
		this.client.delete(DELETE + 23);
		assertThat(search("Lina").ids("conversation")).isEmpty();
		JsonNode orphan = list("paginate=1000").path("data").path(1);
		assertThat(orphan.path("id").asInt()).isEqualTo(23);
		assertThat(orphan.get("contact").isNull()).isTrue();
		assertThat(conversation(23).get("contact").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 25", "0, 15, 2", "abc, 20, 2", "2.5, 2, 10", "1000, 25, 1" })
	void sizeIsReadLeniently(String size, int rows, int lastPage) {
		JsonNode page = list("paginate=" + size);
		assertThat(page.path("data")).hasSize(rows);
		assertThat(page.path("last_page").asInt()).isEqualTo(lastPage);
	}

	@Test
	void negativeSizeIsAnExceptionUnlessThereIsNothingToList() {
		assertThat(this.client.get(CONVERSATIONS + "?paginate=-1").messages()).singleElement()
			.asString()
			.startsWith("SQLSTATE[42000]")
			.contains("`conversations`");
		assertThat(list("paginate=-1&status=9").path("total").asInt(-1)).isZero();
		assertThat(this.client.get(TEMPLATES + "?paginate=-1").messages()).singleElement()
			.asString()
			.contains("`templates`");
	}

	@Test
	void templatesKnowNeitherSearchNorStatus() {
		assertThat(this.client.get(TEMPLATES + "?search=hello&status=2").ids("templates")).containsExactly(1L, 2L, 3L,
				4L, 5L, 6L);
		assertThat(this.client.get(TEMPLATES + "?paginate=4&page=2").ids("templates")).containsExactly(5L, 6L);
		assertThat(this.client.post(TEMPLATES, to(1)).remark()).isEqualTo("exception");
	}

	@Test
	void detailsShowNotesNewestFirstAndLabels() {
		JsonNode conversation = conversation(1);
		assertThat(texts(conversation.path("notes"), "note")).containsExactly("Sudah dikirim \u2705",
				"Minta katalog 2026");
		assertThat(texts(conversation.path("contact").path("tags"), "name")).containsExactly("VIP", "Jakarta");
		assertThat(texts(conversation.path("contact").path("lists"), "name")).containsExactly("Newsletter",
				"Promo Lebaran");
		assertThat(list("search=Budi").path("data").path(0).path("contact").has("tags")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999", "abc", "0", "-1", "26" })
	void detailsOfNoConversationAreNotFound(String id) {
		SandboxClient.Reply reply = this.client.get(DETAILS + id);
		assertThat(reply.remark()).isEqualTo("not_found");
		assertThat(reply.json().has("data")).isFalse();
	}

	@Test
	void textAfterAnIdIsIgnored() {
		assertThat(conversation(1)).isEqualTo(this.client.get(DETAILS + "1abc").data().path("conversation"));
	}

	@Test
	void accountsHaveConversationsWithTheirContactsOnly() {
		for (int contacts : new int[] { 0, 1, 10, 24, 120 }) {
			try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().contacts(contacts).start()) {
				JsonNode rows = new SandboxClient(sandbox).get(CONVERSATIONS + "?paginate=1000")
					.data()
					.path("conversation")
					.path("data");
				assertThat(rows).hasSize(Math.min(contacts, 25)).noneMatch((row) -> row.path("contact").isNull());
			}
		}
	}

	private JsonNode list(String query) {
		return this.client.get(CONVERSATIONS + "?" + query).data().path("conversation");
	}

	private SandboxClient.Reply search(String term) {
		return this.client.get(CONVERSATIONS + "?search=" + URLEncoder.encode(term, StandardCharsets.UTF_8));
	}

	private static List<String> texts(JsonNode rows, String field) {
		return rows.valueStream().map((row) -> row.path(field).asString()).toList();
	}

}
