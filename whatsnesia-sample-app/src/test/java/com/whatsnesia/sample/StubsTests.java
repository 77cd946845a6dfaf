package com.whatsnesia.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the console can be used on the stubs, which are mounted into containers, also
 * where there is no Docker.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "whatsnesia.client-id=test", "whatsnesia.client-secret=test",
				"spring.test.webtestclient.timeout=60s" })
@AutoConfigureWebTestClient
@ActiveProfiles("live")
@Import(Browser.class)
class StubsTests {

	@RegisterExtension
	static final WireMockExtension wireMock = WireMockExtension.newInstance()
		.options(WireMockConfiguration.options().dynamicPort().usingFilesUnderDirectory("src/test/resources/stubs"))
		.build();

	@Autowired
	private Browser browser;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry properties) {
		properties.add("whatsnesia.base-url", () -> wireMock.baseUrl() + "/external-api");
	}

	@Test
	void listsContacts() {
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.text("caption")).isEqualTo("2 contacts, newest first");
		assertThat(page.text("#health-status")).isEqualTo("UP");
	}

	@Test
	void createsUpdatesAndDeletesContacts() {
		Browser.Page list = this.browser.open("/contacts");
		assertThat(this.browser
			.submit(list.element("#new-contact form"),
					Map.of("firstName", "Rudi", "lastName", "Hartono", "phone", "+6285700000001"))
			.text("[role=status]")).isEqualTo("The contact was created.");
		Browser.Page contact = this.browser.open(list.element(".contacts tbody a").attr("href"));
		assertThat(this.browser.submit(contact.element("#contact"), Map.of("firstName", "Rudi")).text("[role=status]"))
			.isEqualTo("The contact was saved.");
		assertThat(this.browser.submit(list.element(".contacts tbody form"), Map.of()).text("[role=status]"))
			.isEqualTo("The contact was deleted.");
	}

	@Test
	void showsConversationsAndChangesTheirStatus() {
		Browser.Page list = this.browser.open("/conversations");
		assertThat(list.document().select("tbody .name").eachText()).hasSize(2).endsWith("Budi Santoso");
		Browser.Page conversation = this.browser.open("/conversations/1");
		assertThat(conversation.text("#tags")).contains("VIP");
		assertThat(this.browser.submit(conversation.element("#mark"), Map.of("status", "DONE")).has("[role=status]"))
			.isTrue();
		assertThat(this.browser.open("/conversations/99").text("[role=alert]")).contains("Conversation not found");
	}

	@Test
	void sendsMessagesAndTemplates() {
		Browser.Page sent = this.browser.submit(this.browser.open("/send/text").element("#message"),
				Map.of("to", "+6281200000001", "text", "Halo"));
		assertThat(sent.text("[role=status]")).startsWith("WhatsApp has accepted the message.");
		assertThat(this.browser.open("/templates").document().select("tbody .name").eachText()).hasSize(2);
		Browser.Page template = this.browser.submit(this.browser.open("/templates/5").element("#message"),
				Map.of("to", "+6281200000001"));
		assertThat(template.text("[role=status]")).startsWith("WhatsApp has accepted the message.");
	}

	@Test
	void refusesOtherCredentials() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(wireMock.baseUrl() + "/external-api/contact/list"))
			.header("client-id", "test")
			.header("client-secret", "other")
			.build();
		assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
			.contains("Invalid credentials");
	}

}
