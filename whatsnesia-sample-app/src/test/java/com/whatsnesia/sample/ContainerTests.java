package com.whatsnesia.sample;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import org.wiremock.integrations.testcontainers.WireMockContainer;

import com.github.tomakehurst.wiremock.client.WireMock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.aot.DisabledInAotMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the sample as {@link TestSampleApplication} runs it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.test.webtestclient.timeout=60s")
@AutoConfigureWebTestClient
@ActiveProfiles("live")
@Import({ Browser.class, ContainerConfiguration.class })
@EnabledIfDockerAvailable
@DisabledInAotMode("It would lose its connection: https://github.com/spring-projects/spring-boot/issues/42851")
class ContainerTests {

	@Autowired
	private Browser browser;

	@Test
	void listsContacts() {
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.status()).isEqualTo(HttpStatus.OK);
		assertThat(page.text("caption")).isEqualTo("2 contacts, newest first");
		assertThat(page.document().select(".contacts tbody .name").eachText()).endsWith("Budi Santoso");
		assertThat(page.text("#health-status")).isEqualTo("UP");
	}

	@Test
	void sends(@Autowired WireMockContainer container) {
		Browser.Page form = this.browser.open("/send/text");
		Browser.Page page = this.browser.submit(form.element("#message"),
				Map.of("to", "+62 812-0000-0001", "text", "Halo dari tes"));
		assertThat(page.text("[role=status]")).startsWith("WhatsApp has accepted the message.");
		new WireMock(container.getHost(), container.getPort()).verifyThat(1,
				WireMock.postRequestedFor(WireMock.urlPathEqualTo("/external-api/inbox/send-message"))
					.withHeader("client-id", WireMock.equalTo("test"))
					.withFormParam("message", WireMock.equalTo("Halo dari tes")));
	}

}
