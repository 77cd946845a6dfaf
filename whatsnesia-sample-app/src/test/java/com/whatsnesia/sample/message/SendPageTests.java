package com.whatsnesia.sample.message;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link SendController} and its pages.
 */
@SampleTest
class SendPageTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void beginsWithTexts() {
		Browser.Page page = this.browser.open("/send");
		assertThat(page.text("h1")).isEqualTo("Send: Text");
		assertThat(page.text(".kinds [aria-current]")).isEqualTo("Text");
		assertThat(page.document().select(".kinds a")).hasSameSizeAs(MessageKind.values());
	}

	@Test
	void sendsATextAndShowsTheResult() {
		Browser.Page page = submit("text", Map.of("to", "0812 0000 0001", "text", "Halo <b>Budi</b>"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::text)
			.containsExactly(tuple("6281200000001", "Halo <b>Budi</b>"));
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("[role=status]")).startsWith("WhatsApp has accepted the message.");
		assertThat(page.text("#result-type")).isEqualTo("text");
		assertThat(page.text("#result-conversation")).isEqualTo("1");
		assertThat(page.text("#result-message")).isEqualTo("43");
		assertThat(page.text("#result-whatsapp-id")).startsWith("wamid.");
		assertThat(page.text("#result-text")).isEqualTo("Halo <b>Budi</b>");
		assertThat(page.text("#result-created")).endsWith(" UTC");
		assertThat(page.text("#result-ordered")).endsWith(" UTC");
		assertThat(this.browser.open(page.element("#result-conversation a").attr("href")).text("h1"))
			.isEqualTo("Conversation 1");
	}

	@Test
	void showsTheResultAgainWithoutSendingAgain(@Autowired WebTestClient client) {
		URI result = client.post()
			.uri("/send/text")
			.body(BodyInserters.fromFormData("to", "+6281200000001").with("text", "Halo"))
			.exchange()
			.expectStatus()
			.isSeeOther()
			.expectBody()
			.returnResult()
			.getResponseHeaders()
			.getLocation();
		assertThat(this.browser.open(result.toString()).text("#result-message")).isEqualTo("43");
		assertThat(this.browser.open(result.toString()).text("#result-message")).isEqualTo("43");
		assertThat(submit("text", Map.of("to", "+6281200000001", "text", "Halo")).text("#result-message"))
			.isEqualTo("44");
	}

	@Test
	void sendsAFormOnceHoweverOftenItIsSubmitted() {
		Element form = form("text");
		Map<String, String> typed = Map.of("to", "+6281200000001", "text", "Halo");
		assertThat(this.browser.submit(form, typed).text("#result-message")).isEqualTo("43");
		assertThat(this.browser.submit(form, typed).text("#result-message")).isEqualTo("43");
		assertThat(this.sandbox.sentMessages()).hasSize(1);
		assertThat(submit("text", typed).text("#result-message")).isEqualTo("44");
	}

	@Test
	void sendsWhatSomebodyTypesWhoGoesBackToAForm() {
		Element form = form("text");
		assertThat(this.browser.submit(form, Map.of("to", "+6281200000001", "text", "Halo")).text("#result-text"))
			.isEqualTo("Halo");
		assertThat(this.browser.submit(form, Map.of("to", "+6281200000001", "text", "Hai")).text("#result-text"))
			.isEqualTo("Hai");
	}

	@Test
	void sendsAFormThatWasMended() {
		Browser.Page page = submit("text", Map.of("to", "nobody", "text", "Halo"));
		page = this.browser.submit(page.element("#message"), Map.of("to", "+6281200000001"));
		assertThat(page.text("#result-message")).isEqualTo("43");
	}

	@Test
	void sendsAnImageWithACaption() {
		Browser.Page page = upload("image", Map.of("to", "+6281200000001", "caption", "Katalog"), SampleFiles.JPEG);
		assertThat(page.text("[role=status]")).startsWith("WhatsApp has accepted the message.");
		assertThat(page.text("#result-type")).isEqualTo("image");
		assertThat(page.text("#result-text")).isEqualTo("Katalog");
	}

	@ParameterizedTest
	@CsvSource({ "document, %PDF-1.7", "video, xxxxftypmp42", "audio, ID3" })
	void sendsOtherFiles(String kind, String content) {
		Browser.Page page = upload(kind, Map.of("to", "+6281200000001"), content.getBytes());
		assertThat(page.text("#result-type")).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					location         | location         | latitude=-6.2088;longitude=106.8456;place=Kantor;address=Jl. Sudirman 1
					cta-url          | cta url          | ctaUrlId=1
					interactive-list | interactive list | interactiveListId=1
					product          | cta url          | name=Kopi;description=Arabika;link=https://shop.example/1
					order            | cta url          | name=Kopi;link=https://shop.example/orders/1
					""")
	void sendsOtherKinds(String kind, String type, String fields) {
		Map<String, String> typed = new HashMap<>(Map.of("to", "+6281200000001"));
		for (String field : fields.split(";")) {
			typed.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
		}
		Browser.Page page = submit(kind, typed);
		assertThat(page.has("[role=alert]")).isFalse();
		assertThat(page.text("#result-type")).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource({ "text, text", "image, 'file caption'", "document, 'file caption'", "video, 'file caption'",
			"audio, file", "location, 'latitude longitude place address'", "cta-url, ctaUrlId",
			"interactive-list, interactiveListId", "product, 'name description link image'", "order, 'name link'" })
	void hasTheFieldsOfTheKindAlone(String kind, String fields) {
		Element form = this.browser.open("/send/" + kind).element("#message");
		assertThat(form.select("[name]").eachAttr("name"))
			.containsExactly(("key to from " + fields + " firstName lastName").split(" "));
	}

	@Test
	void createsTheContactThenSends() {
		Browser.Page page = submit("text",
				Map.of("to", "+6281200000077", "text", "Halo", "firstName", "Sri", "lastName", "Rahayu"));
		assertThat(page.text("#result-conversation")).isEqualTo("28");
		assertThat(this.browser.open("/contacts?search=Sri").text(".contacts .name")).isEqualTo("Sri Rahayu");
	}

	@Test
	void sendsToAContactThatIsThere() {
		Browser.Page page = upload("image", Map.of("to", "+6281200000001", "firstName", "Sri", "lastName", "Rahayu"),
				SampleFiles.JPEG);
		assertThat(page.text("#result-conversation")).isEqualTo("1");
		assertThat(this.browser.open("/contacts").text("caption")).startsWith("45 contacts");
	}

	@Test
	void tellsWhatToDoAboutAnUnknownContact() {
		Browser.Page page = submit("text", Map.of("to", "+6281200000077", "text", "Halo"));
		assertThat(page.status()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page.text("[role=alert] strong")).isEqualTo("The message can't be sent");
		assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was sent.");
		assertThat(page.text("[role=alert] .remedy")).contains("Create a contact");
		assertThat(page.text("#text")).isEqualTo("Halo");
		assertThat(page.element("#to").val()).isEqualTo("+6281200000077");
	}

	@Test
	void tellsWhatToDoAboutAFileOfTheWrongType() {
		Browser.Page page = upload("image", Map.of("to", "+6281200000001"), SampleFiles.GIF);
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was sent.");
		assertThat(page.text("[role=alert] .remedy")).contains("JPEG or PNG");
	}

	@Test
	void showsErrorsBesideWhatWasTyped() {
		Browser.Page page = submit("text", Map.of("to", "nobody", "text", " ", "from", "622112345672"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("#to-error")).startsWith("Enter a phone number");
		assertThat(page.element("#to").attr("aria-describedby")).isEqualTo("to-error");
		assertThat(page.text("#text-error")).isEqualTo("Enter a text.");
		assertThat(page.element("#to").val()).isEqualTo("nobody");
		assertThat(page.element("#from").val()).isEqualTo("622112345672");
	}

	@Test
	void asksForAFile() {
		Browser.Page page = this.browser.upload(form("video"), Map.of("to", "+6281200000001"), "", new byte[0]);
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("#file-error")).isEqualTo("Choose a file.");
	}

	@ParameterizedTest
	@CsvSource({ "cta-url, ctaUrlId, 1.5", "interactive-list, interactiveListId, one", "location, latitude, '6,2'",
			"location, longitude, ' '" })
	void showsWhichNumbersAreNone(String kind, String field, String typed) {
		Browser.Page page = submit(kind, Map.of("to", "+6281200000001", field, typed, "firstName", "Sri"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("#" + field + "-error")).startsWith("Enter");
		assertThat(page.element("#" + field).attr("value")).isEqualTo(typed);
		assertThat(page.element("#firstName").val()).isEqualTo("Sri");
	}

	@Test
	void asksForWholeNumbersWhereItNeedsThem() {
		assertThat(form("cta-url").expectFirst("#ctaUrlId").attr("step")).isEqualTo("1");
		assertThat(form("location").expectFirst("#latitude").attr("step")).isEqualTo("any");
	}

	@Test
	void showsWhatTheStarterFindsFaultWith() {
		Browser.Page page = submit("location", Map.of("to", "+6281200000001", "latitude", "0", "longitude", "106.8"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("[role=alert] li")).startsWith("'latitude' must not be 0");
		assertThat(page.element("#latitude").val()).isEqualTo("0");
		assertThat(page.element("#longitude").val()).isEqualTo("106.8");
		page = submit("order", Map.of("to", "+6281200000001", "name", "Kopi", "link", "shop.example/1"));
		assertThat(page.text("[role=alert] li")).isEqualTo("'link' must be an http or https address");
		page = submit("text", Map.of("to", "+6281200000001", "text", "Halo", "firstName", "Sri"));
		assertThat(page.text("[role=alert] li")).isEqualTo("'lastName' must not be blank");
	}

	@Test
	void escapesWhatWasTyped() {
		String script = "\"><script>alert(1)</script>";
		Browser.Page page = submit("text", Map.of("to", script, "text", script, "firstName", script, "from", script));
		assertThat(page.has("body script")).isFalse();
		assertThat(page.text("#text")).isEqualTo(script);
		assertThat(page.element("#firstName").val()).isEqualTo(script);
		page = submit("text", Map.of("to", "+6281200000001", "text", script));
		assertThat(page.has("body script")).isFalse();
		assertThat(page.text("#result-text")).isEqualTo(script);
	}

	@Test
	void forgetsResults() {
		Browser.Page page = this.browser.open("/send/results/00000000-0000-0000-0000-000000000000");
		assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.text("[role=alert]")).contains("no longer remembered");
	}

	@Test
	void takesTheRecipientFromALink() {
		Browser.Page page = this.browser.open("/send/text?to=%2B6281200000001");
		assertThat(page.element("#to").val()).isEqualTo("+6281200000001");
		assertThat(this.browser.open(page.element(".kinds a:eq(1)").attr("href")).element("#to").val())
			.isEqualTo("+6281200000001");
	}

	private Browser.Page submit(String kind, Map<String, String> typed) {
		return this.browser.submit(form(kind), typed);
	}

	private Browser.Page upload(String kind, Map<String, String> typed, byte[] content) {
		return this.browser.upload(form(kind), typed, "file.bin", content);
	}

	private Element form(String kind) {
		return this.browser.open("/send/" + kind).element("#message");
	}

}
