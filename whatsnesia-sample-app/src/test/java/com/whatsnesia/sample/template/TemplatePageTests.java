package com.whatsnesia.sample.template;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TemplateListController}, {@link TemplateSendController} and their
 * pages.
 */
@SampleTest
class TemplatePageTests {

	@Autowired
	private Browser browser;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsTemplatesWithStatusAndText() {
		Browser.Page page = this.browser.open("/templates");
		assertThat(page.text("caption")).isEqualTo("6 templates");
		assertThat(page.document().select(".templates [data-label=Status] .badge").eachText())
			.containsExactly("approved", "pending", "rejected", "disabled", "approved", "approved");
		assertThat(page.text(".template-header")).isEqualTo("Pesanan {{1}}");
		assertThat(page.text(".template-body")).isEqualTo("Halo {{1}}, pesanan {{2}} sudah dikirim.");
		assertThat(page.text(".template-footer")).isEqualTo("Terima kasih");
		assertThat(page.document().select("tr:nth-child(1) .template-buttons li").eachText()).containsExactly("Lacak",
				"Telepon", "Oke");
		assertThat(page.text("tr:nth-child(2) .template-header")).isEqualTo("[IMAGE]");
		assertThat(page.text("tr:nth-child(3) [data-label=Status]")).isEqualTo("rejected INVALID_FORMAT");
		assertThat(page.document().select(".templates .actions a").eachAttr("href")).containsExactly("/templates/1",
				"/templates/5", "/templates/6");
	}

	@Test
	void leadsBackFromBeyondTheLastPage() {
		Browser.Page page = this.browser.open("/templates?page=99");
		assertThat(page.text("main")).contains("There is no template here.");
		assertThat(this.browser.open(page.element("[rel=prev]").attr("href")).text(".paging span"))
			.isEqualTo("Page 1 of 1");
	}

	@Test
	void showsWhyTheTemplatesCannotBeListed() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		assertThat(this.browser.open("/templates").text("[role=alert] strong"))
			.isEqualTo("The templates can't be listed");
		Browser.Page page = this.browser.open("/templates/1");
		assertThat(page.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(page.text("[role=alert] strong")).isEqualTo("The template can't be read");
		assertThat(page.document().select("[role=alert]")).hasSize(1);
	}

	@Test
	void hasAFieldForEachVariable() {
		Element form = form(1);
		assertThat(form.select("label").eachText()).containsExactly("To (required)", "Header {{1}} (required)",
				"Body {{1}} (required)", "Body {{2}} (required)");
		assertThat(form.select("[required]")).hasSize(4);
		assertThat(form(5).select("[name]").eachAttr("name")).containsExactly("key", "to");
	}

	@Test
	void sendsAndTellsThatTheServiceCannotConfirm() {
		Element form = form(1);
		form.expectFirst("#header-1").val("INV-7, INV-8");
		form.expectFirst("#body-1").val("Budi");
		form.expectFirst("#body-2").val("INV-7");
		Browser.Page page = this.browser.submit(form, Map.of("to", "0812 0000 0001"));
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("[role=status]")).contains("WhatsApp has accepted the message.")
			.contains("could not confirm")
			.contains("Do not send it again");
		assertThat(page.has("#result")).isFalse();
	}

	@Test
	void sendsAFormOnceHoweverOftenItIsSubmitted() {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		Element form = form(5);
		for (int i = 0; i < 2; i++) {
			assertThat(this.browser.submit(form, Map.of("to", "+6281200000001")).text("#result-message"))
				.isEqualTo("43");
		}
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void doesNotSendAgainAfterAFailureWhenTheSameFormIsSubmittedAgain() {
		Element form = form(5);
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		this.browser.submit(form, Map.of("to", "+6281200000001"));
		this.sandbox.recover();
		Browser.Page page = this.browser.submit(form, Map.of("to", "+6281200000001"));
		assertThat(page.text("[role=alert] .outcome")).startsWith("The message may have been sent");
		assertThat(page.element("#message [name=key]").val()).isNotEqualTo(form.expectFirst("[name=key]").val());
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void theDocumentedEngineConfirms() {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		Browser.Page page = this.browser.submit(form(5), Map.of("to", "+6281200000001"));
		assertThat(page.text("[role=status]")).contains("the service has confirmed it");
		assertThat(page.text("#result-conversation")).isEqualTo("1");
		assertThat(page.text("#result-message")).isEqualTo("43");
		assertThat(page.text("#result-whatsapp-id")).startsWith("wamid.");
	}

	@Test
	void tellsWhatToDoAboutAnUnknownContact() {
		Element form = form(1);
		form.expectFirst("#body-2").val("INV-7");
		Browser.Page page = this.browser.submit(form, Map.of("to", "+6281200000077"));
		assertThat(page.status()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page.text("[role=alert] .outcome")).isEqualTo("Nothing was sent.");
		assertThat(page.text("[role=alert] .remedy")).contains("Create a contact");
		assertThat(page.element("#to").val()).isEqualTo("+6281200000077");
		assertThat(page.element("#body-1").val()).isEmpty();
		assertThat(page.element("#body-2").val()).isEqualTo("INV-7");
	}

	@Test
	void showsErrorsBesideWhatWasTyped() {
		Element form = form(1);
		form.expectFirst("#header-1").val("\"><script>alert(1)</script>");
		Browser.Page page = this.browser.submit(form, Map.of("to", "nobody"));
		assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(page.text("#to-error")).startsWith("Enter a phone number");
		assertThat(page.element("#header-1").val()).isEqualTo("\"><script>alert(1)</script>");
		assertThat(page.has("body script")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WHATSAPP_ACCOUNT_MISSING | Nothing was sent.              | dashboard
			WHATSAPP_UNREACHABLE     | Nothing was sent.              | Could not resolve host
			WHATSAPP_REFUSING        | The message may have been sent | look into the dashboard's inbox
			WHATSAPP_TIMEOUT         | The message may have been sent | look into the dashboard's inbox
			WHATSAPP_GARBLED         | The message may have been sent | look into the dashboard's inbox
			""")
	void tellsWhatHappenedAndWhatToDo(SandboxFailure failure, String outcome, String words) {
		Element form = form(5);
		this.sandbox.fail(failure);
		Browser.Page page = this.browser.submit(form, Map.of("to", "+6281200000001"));
		assertThat(page.status().isError()).isTrue();
		assertThat(page.text("[role=alert] .outcome")).startsWith(outcome);
		assertThat(page.text("[role=alert] .remedy")).isNotEmpty();
		assertThat(page.text("[role=alert]")).containsIgnoringCase(words);
		assertThat(page.document().text()).doesNotContain("ref-local-token");
	}

	@Test
	void offersNoFormForATemplateThatCannotBeSent() {
		Browser.Page page = this.browser.open("/templates/2");
		assertThat(page.text("main")).contains("Only an approved template can be sent.");
		assertThat(page.has("#message")).isFalse();
		page = this.browser.open("/templates/4711");
		assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.text("[role=alert]")).isEqualTo("There is no template with this id.");
	}

	@Test
	void forgetsResults() {
		Browser.Page page = this.browser.open("/templates/results/00000000-0000-0000-0000-000000000000");
		assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.text("[role=alert]")).contains("no longer remembered");
	}

	private Element form(long id) {
		return this.browser.open("/templates/" + id).element("#message");
	}

}
