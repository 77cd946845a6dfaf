package com.whatsnesia.autoconfigure.testcontainers;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.whatsnesia.Recording;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.wiremock.integrations.testcontainers.WireMockContainer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WhatsnesiaContainerConnectionDetailsFactory} with a static field.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "whatsnesia.base-url=https://whatsnesia.test/external-api", "whatsnesia.client-id=property",
				"whatsnesia.client-secret=property", "whatsnesia.accounts.shop.client-id=shop",
				"whatsnesia.accounts.shop.client-secret=shop",
				"whatsnesia.accounts.shop.base-url=https://shop.test/external-api" })
@Testcontainers(disabledWithoutDocker = true)
class ContainerFieldTests {

	private static final String CONTACTS = "/external-api/contact/list";

	@Container
	@ServiceConnection(name = "whatsnesia")
	static final WireMockContainer whatsnesia = new WireMockContainer("wiremock/wiremock:3.13.2").withMappingFromJSON(
			"contacts",
			WireMock.get(WireMock.urlPathEqualTo(CONTACTS))
				.willReturn(WireMock.okJson(Recording.of("101").body()))
				.build()
				.toString());

	private final WireMock journal = new WireMock(whatsnesia.getHost(), whatsnesia.getPort());

	@Test
	void decidesWhereTheApiIs(@Autowired WhatsnesiaConnectionDetails connectionDetails) {
		assertThat(connectionDetails.getBaseUrl()).hasToString(whatsnesia.getUrl("/external-api"));
	}

	@Test
	void isCalledByTheBeans(@Autowired ContactOperations contacts) {
		this.journal.resetRequests();
		assertThat(contacts.list(ContactQuery.all()).block().content()).hasSize(20);
		assertThat(request().getHeader("client-id")).isEqualTo("test");
		assertThat(request().getHeader("client-secret")).isEqualTo("test");
	}

	@Test
	void isCalledForTheOtherAccountsWithTheirOwnCredentials(@Autowired WhatsnesiaClients clients) {
		this.journal.resetRequests();
		assertThat(clients.get("shop").contacts().list(ContactQuery.all()).block().content()).hasSize(20);
		assertThat(request().getHeader("client-id")).isEqualTo("shop");
	}

	private LoggedRequest request() {
		return this.journal.find(WireMock.getRequestedFor(WireMock.urlPathEqualTo(CONTACTS))).get(0);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
