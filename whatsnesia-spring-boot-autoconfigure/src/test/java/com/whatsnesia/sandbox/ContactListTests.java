package com.whatsnesia.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ContactListTests extends AbstractSandboxTests {

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "abc", "", "1.0", "02", "99999999999999999999" })
	void pagesThatAreNoneAreTheFirst(String page) {
		JsonNode contacts = this.client.get(LIST + "?page=" + page).contacts();
		assertThat(contacts.path("current_page").asInt()).isEqualTo(1);
		assertThat(contacts.path("from").asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1, 45", "0, 15, 15, 3", "abc, 20, 20, 3", "'', 20, 20, 3", "2.5, 2, 2, 18", "1e1, 10, 10, 5",
			"1000, 45, 1000, 1", "0.5, 0, 0, 90", "0x10, 20, 20, 3" })
	void sizeIsReadLeniently(String size, int rows, int perPage, int lastPage) {
		SandboxClient.Reply list = this.client.get(LIST + "?paginate=" + size);
		assertThat(list.ids()).hasSize(rows);
		assertThat(list.contacts().path("per_page").asInt()).isEqualTo(perPage);
		assertThat(list.contacts().path("last_page").asInt()).isEqualTo(lastPage);
	}

	@Test
	void secondPageBeginsAfterTheFirst() {
		JsonNode contacts = this.client.get(LIST + "?page=2&paginate=7").contacts();
		assertThat(contacts.path("from").asInt()).isEqualTo(8);
		assertThat(contacts.path("to").asInt()).isEqualTo(14);
		assertThat(contacts.path("data").path(0).path("id").asInt()).isEqualTo(38);
	}

	@Test
	void negativeSizeIsAnExceptionUnlessThereIsNothingToList() {
		assertThat(this.client.get(LIST + "?paginate=-5").remark()).isEqualTo("exception");
		JsonNode nobody = this.client.get(LIST + "?paginate=-5&search=nobody").contacts();
		assertThat(nobody.path("last_page").asInt()).isEqualTo(1);
		assertThat(nobody.path("data").isEmpty()).isTrue();
	}

	@Test
	void otherParametersAreIgnored() {
		assertThat(this.client.get(LIST + "?per_page=1&limit=1&take=1&order_by=id&halaman=2").ids()).hasSize(20)
			.startsWith(45L);
	}

	@Test
	void urlsNameTheHostThatWasCalledAndLoseTheSearch() {
		this.client.host("localhost");
		JsonNode contacts = this.client.get(LIST + "?search=wijaya&paginate=5").contacts();
		assertThat(contacts.path("next_page_url").asString()).isEqualTo(this.client.root() + LIST + "?page=2");
		assertThat(contacts.path("path").asString()).startsWith("http://localhost:").endsWith(LIST);
		assertThat(contacts.path("data").path(0).path("image_src").asString()).startsWith("http://localhost:");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "4 | 1 | < 1! 2 3 4 5 6 7 8 9 10 11 12 >", "3.5 | 13 | < 1 2 3 4 5 6 7 8 9 10 11 12 13! >",
					"3.2 | 7 | < 1 2 3 4 5 6 7! 8 9 10 ... 14 15 >", "3.2 | 8 | < 1 2 ... 5 6 7 8! 9 10 11 ... 14 15 >",
					"3.2 | 9 | < 1 2 ... 6 7 8 9! 10 11 12 13 14 15 >", "1 | 1 | < 1! 2 3 4 5 6 7 8 9 10 ... 44 45 >",
					"1 | 20 | < 1 2 ... 17 18 19 20! 21 22 23 ... 44 45 >",
					"1 | 38 | < 1 2 ... 35 36 37 38! 39 40 41 ... 44 45 >",
					"1 | 39 | < 1 2 ... 36 37 38 39! 40 41 42 43 44 45 >",
					"1 | 99 | < 1 2 ... 36 37 38 39 40 41 42 43 44 45 >" })
	void linksHaveGaps(String size, int page, String expected) {
		JsonNode links = this.client.get(LIST + "?paginate=" + size + "&page=" + page).contacts().path("links");
		String labels = links.valueStream()
			.map((link) -> link.path("label").asString() + (link.path("active").asBoolean() ? "!" : ""))
			.collect(Collectors.joining(" "));
		assertThat(labels).isEqualTo(expected.replace('<', '\u2039').replace('>', '\u203a'));
		assertThat(links.valueStream().filter((link) -> link.path("label").asString().equals("...")))
			.allMatch((link) -> link.path("url").isNull());
	}

	@ParameterizedTest
	@CsvSource({ "Budi, 1", "bUDI, 1", "antos, 1", "dewi, 3", "D\u00c9WI, 3", "noman, 4", "\ud83c\udf3a, 3",
			"81200000010, 10", "b_di, 1", "bu%i, 1", "'100%_real', 8", "'\"Rai\"', 6", "'<b>/&', 6" })
	void searchFindsPartsOfNamesAndNumbers(String term, long id) {
		assertThat(search(term).ids()).containsExactly(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Budi Santoso", "6281200000001", "Jakarta", "b__di", "(.*)", "%a%a%a%a%a%a%a%a%a%a%a%a!" })
	void searchFindsNothingElse(String term) {
		JsonNode contacts = search(term).contacts();
		assertThat(contacts.path("total").asInt()).isZero();
		assertThat(contacts.path("data").isEmpty()).isTrue();
		assertThat(contacts.path("from").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "", "  ", "%", "%%", "_", "812" })
	void someSearchesFindEverything(String term) {
		assertThat(search(term).contacts().path("total").asInt()).isEqualTo(45);
	}

	@Test
	void searchMustBeOneText() {
		SandboxClient.Reply reply = this.client.get(LIST + "?search%5B%5D=x");
		assertThat(reply.remark()).isEqualTo("validation_error");
		assertThat(reply.messages()).containsExactly("The search must be a string.");
	}

	@Test
	void failingSearchLeavesTheListAlone() {
		this.sandbox.fail(SandboxFailure.CONTACT_SEARCH_FAILING);
		assertThat(search("x").messages()).singleElement().asString().contains("LIKE %x%");
		assertThat(search("0").ids()).hasSize(20);
	}

	private SandboxClient.Reply search(String term) {
		return this.client.get(LIST + "?search=" + URLEncoder.encode(term, StandardCharsets.UTF_8));
	}

}
