package com.whatsnesia.sample.bulk;

import java.util.Map;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link BulkController} and what belongs to it.
 */
@SampleTest
class BulkPageTests {

	private static final String CSV = """
			number,name
			0812-0000-0001,Budi
			0812-0000-0002,Siti
			nobody,X
			0812-0000-0099,Sri
			""";

	@Autowired
	private Browser browser;

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void sendsToAll() {
		Browser.Page run = end(submit("/bulk", Map.of("recipients", CSV, "text", "Halo\r\n{name}")));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::text)
			.containsExactlyInAnyOrder(tuple("6281200000001", "Halo\nBudi"), tuple("6281200000002", "Halo\nSiti"));
		assertThat(run.document().select("#run-counts li").eachText()).containsExactly("2 sent", "2 not sent");
		assertThat(run.document().select(".results tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).startsWith("1 0812-0000-0001 sent message"),
				(row) -> assertThat(row).startsWith("2 0812-0000-0002 sent message"),
				(row) -> assertThat(row).startsWith("3 nobody not sent"),
				(row) -> assertThat(row).startsWith("4 0812-0000-0099 not sent").contains("Create a contact"));
		assertThat(run.has("#cancel")).isFalse();
		assertThat(run.has("[hx-get^='/bulk/']")).isFalse();
		assertThat(this.browser.open("/bulk").text("#runs li")).contains("4 messages", "done");
	}

	@Test
	void sendsATemplate() {
		Element form = this.browser.open("/bulk?what=1").element("#bulk");
		form.select("[name=bodyVariables]").get(0).val("{name}");
		form.select("[name=bodyVariables]").get(1).val("a, b");
		Browser.Page run = end(this.browser.submit(form,
				Map.of("recipients", "number,name\n0812-0000-0001,Budi", "headerVariables", "{name}!")));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.satisfiesExactly((content) -> assertThat(content)
				.isInstanceOfSatisfying(MessageContent.FilledTemplate.class, (template) -> {
					assertThat(template.header()).containsExactly("Budi!");
					assertThat(template.body()).containsExactly("Budi", "a, b");
				}));
		assertThat(run.text("#run-counts")).isEqualTo("1 sent, unconfirmed");
	}

	@Test
	void sendsOnceHoweverOftenItIsSubmitted() {
		Element form = this.browser.open("/bulk").element("#bulk");
		Map<String, String> typed = Map.of("recipients", "0812-0000-0001", "text", "Halo");
		end(this.browser.submit(form, typed));
		end(this.browser.submit(form, typed));
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void tellsOfMessagesInDoubt() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		Browser.Page run = end(submit("/bulk", Map.of("recipients", "0812-0000-0001", "text", "Halo")));
		assertThat(run.text("#run-counts")).isEqualTo("1 maybe sent");
		assertThat(run.text("#run .hint")).contains("Look into the dashboard's inbox");
	}

	@Test
	void handsOutTheResults() {
		String csvWithFormula = CSV + "=1+1,X\n+6281200000003,Y";
		Browser.Page run = end(submit("/bulk", Map.of("recipients", csvWithFormula, "text", "Halo {name}")));
		this.client.get()
			.uri(run.element("#results").attr("href"))
			.exchange()
			.expectHeader()
			.contentType("text/csv;charset=UTF-8")
			.expectHeader()
			.valueEquals("Content-Disposition", "attachment; filename=\"results.csv\"")
			.expectBody(String.class)
			.value((csv) -> assertThat(csv.lines()).satisfiesExactly(
					(line) -> assertThat(line)
						.isEqualTo("row,number,state,message_id,whatsapp_message_id,problem,messages,remedy"),
					(line) -> assertThat(line).startsWith("1,0812-0000-0001,sent,").contains("wamid"),
					(line) -> assertThat(line).startsWith("2,0812-0000-0002,sent,"),
					(line) -> assertThat(line)
						.startsWith("3,nobody,not-sent,,,IllegalArgumentException,'number' is not"),
					(line) -> assertThat(line).startsWith("4,0812-0000-0099,not-sent,,,ContactRequiredException,"),
					(line) -> assertThat(line).startsWith("5,'=1+1,not-sent,"),
					(line) -> assertThat(line).startsWith("6,+6281200000003,sent,")));
	}

	@Test
	void tellsWhatIsWrongAndKeepsWhatWasTyped() {
		Browser.Page page = submit("/bulk", Map.of("recipients", "0812-0000-0001", "text", "Halo {name}"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("[role=alert]")).isEqualTo("There is no column name. The columns are: number.");
		assertThat(page.element("#text").text()).isEqualTo("Halo {name}");
		assertThat(page.element("#recipients").text()).isEqualTo("0812-0000-0001");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void checksWhatIsTyped() {
		Browser.Page check = check(
				Map.of("what", "text", "filledIn", "text", "recipients", CSV, "text", "Halo {name}"));
		assertThat(check.text("#check-count")).isEqualTo("4 recipients. Columns: number, name.");
		assertThat(check.text("#check-malformed")).isEqualTo(
				"One row has no phone number or not a value for each column, the first is row 3; nothing will be sent there.");
		assertThat(check.text("#check-first")).isEqualTo("Halo Budi");
		assertThat(
				check(Map.of("what", "text", "filledIn", "text", "recipients", "", "text", "")).text("#check-problem"))
			.isEqualTo("There is no recipient yet.");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void tellsOfRecipientsThatAreThereMoreThanOnce() {
		String csv = "0812-0000-0001\n+6281200000001\n0812-0000-0002";
		Browser.Page check = check(Map.of("what", "text", "filledIn", "text", "recipients", csv, "text", "Halo"));
		assertThat(check.text("#check-repeated")).startsWith("One recipient is there more than once");
	}

	@Test
	void sendsNothingThatWasTypedForSomethingElse() {
		Element form = this.browser.open("/bulk?what=1").element("#bulk");
		form.selectFirst("[value='5']").attr("selected", true);
		form.selectFirst("[value='1'][selected]").removeAttr("selected");
		Browser.Page page = this.browser.submit(form, Map.of("recipients", "0812-0000-0001"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("[role=alert]")).startsWith("What they get was chosen anew");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void refusesWhatNoPageCanHaveTyped() {
		for (String path : new String[] { "/bulk", "/bulk/check" }) {
			this.client.post()
				.uri(path)
				.body(BodyInserters.fromFormData("what", "nothing")
					.with("filledIn", "nothing")
					.with("recipients", "0812-0000-0001"))
				.exchange()
				.expectStatus()
				.isBadRequest()
				.expectBody();
		}
	}

	@Test
	void canBeUsedForTextsWhileTemplatesCannotBeRead() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		Browser.Page page = this.browser.open("/bulk");
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("[role=alert]")).startsWith("The templates can't be listed");
		assertThat(page.has("#text")).isTrue();
	}

	@Test
	void escapesWhatWasTyped() {
		String script = "<script>alert(1)</script>";
		Browser.Page page = submit("/bulk", Map.of("recipients", "number\n" + script, "text", "{" + "x}" + script));
		assertThat(page.has("body script")).isFalse();
		Browser.Page run = end(submit("/bulk", Map.of("recipients", "number\n" + script, "text", script)));
		assertThat(run.has("body script")).isFalse();
		assertThat(run.text(".results tbody th")).isEqualTo(script);
	}

	@Test
	void knowsNoOtherRuns() {
		String path = "/bulk/00000000-0000-0000-0000-000000000000";
		Browser.Page page = this.browser.open(path);
		assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.text("[role=alert]")).contains("Look into the dashboard's inbox");
		assertThat(this.browser.open(path + "/live").text("#run [role=alert]"))
			.contains("Look into the dashboard's inbox");
		this.client.get().uri(path + "/results.csv").exchange().expectStatus().isNotFound().expectBody();
		this.client.post().uri(path + "/cancel").exchange().expectHeader().location(path).expectBody();
	}

	private Browser.Page submit(String form, Map<String, String> typed) {
		return this.browser.submit(this.browser.open(form).element("#bulk"), typed);
	}

	private Browser.Page check(Map<String, String> typed) {
		BodyInserters.FormInserter<String> body = BodyInserters.fromFormData("key", "");
		typed.forEach(body::with);
		String html = this.client.post()
			.uri("/bulk/check")
			.body(body)
			.exchange()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		return new Browser.Page(HttpStatus.OK, Jsoup.parse(html));
	}

	/**
	 * Waits until all is done.
	 */
	private Browser.Page end(Browser.Page run) {
		String path = run.element("#results").attr("href").replace("/results.csv", "");
		return Awaitility.await()
			.until(() -> this.browser.open(path), (page) -> page.text("#run-state").matches("done|cancelled"));
	}

}
