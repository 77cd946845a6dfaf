package com.whatsnesia.sandbox;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import com.github.tomakehurst.wiremock.common.FatalStartupException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WhatsnesiaSandboxTests extends AbstractSandboxTests {

	@Test
	void hasDefaults() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.start()) {
			assertThat(sandbox.baseUrl().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/external-api");
			assertThat(sandbox.clientId()).isEqualTo("sandbox-client-id");
			assertThat(sandbox.clientSecret()).isEqualTo("sandbox-client-secret");
			assertThat(sandbox.engine()).isEqualTo(SandboxEngine.RECORDED);
			assertThat(sandbox.failures()).isEmpty();
			assertThat(new SandboxClient(sandbox).get(LIST).contacts().path("total").asInt()).isEqualTo(45);
		}
	}

	@Test
	void closedSandboxAnswersNoMore() {
		WhatsnesiaSandbox closed = WhatsnesiaSandbox.start();
		closed.close();
		closed.close();
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> new SandboxClient(closed).get(LIST));
	}

	@Test
	void takenPortIsAnError() {
		WhatsnesiaSandbox.Builder builder = WhatsnesiaSandbox.builder().port(this.sandbox.baseUrl().getPort());
		assertThatExceptionOfType(FatalStartupException.class).isThrownBy(builder::start);
	}

	@Test
	void sandboxesDoNotShareState() {
		try (WhatsnesiaSandbox other = WhatsnesiaSandbox.builder().credentials("other-id", "other-secret").start()) {
			this.client.delete(DELETE + 45);
			this.sandbox.fail(SandboxFailure.MAINTENANCE);
			assertThat(new SandboxClient(other).get(LIST).ids()).startsWith(45L);
			assertThat(new SandboxClient(other).header("client-secret", this.sandbox.clientSecret()).get(LIST).status())
				.isEqualTo(401);
		}
	}

	@Test
	void anyCredentialsAreAcceptedButNotNone() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().anyCredentials().start()) {
			SandboxClient client = new SandboxClient(sandbox).header("client-id", "a").header("client-secret", "b");
			assertThat(client.get(LIST).status()).isEqualTo(200);
			sandbox.fail(SandboxFailure.CREDENTIALS_REJECTED);
			assertThat(client.get(LIST).messages()).containsExactly("Invalid credentials");
			sandbox.recover();
			assertThat(client.without("client-secret").get(LIST).status()).isEqualTo(401);
			assertThat(client.without("client-id").get(LIST).status()).isEqualTo(401);
		}
	}

	@Test
	void answersHaveTheHeadersOfTheServer() {
		SandboxClient.Reply reply = this.client.get(LIST);
		assertThat(reply.header("Content-Type")).isEqualTo("application/json");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-cache, private");
		assertThat(ZonedDateTime.parse(reply.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)).isNotNull();
		assertThat(reply.header("Set-Cookie")).isEmpty();
	}

	@Test
	void journalIsOff() {
		this.client.get(LIST);
		SandboxClient.Reply count = this.client.postJson("/__admin/requests/count", "{\"urlPattern\": \".*\"}");
		assertThat(count.json().path("requestJournalDisabled").asBoolean()).isTrue();
	}

	@Test
	void answersWithoutStubs() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.start()) {
			SandboxClient client = new SandboxClient(sandbox);
			assertThat(client.send("DELETE", "/__admin/mappings", BodyPublishers.noBody()).status()).isEqualTo(200);
			assertThat(client.get(LIST).remark()).isEqualTo("contact-list");
			assertThat(client.get("/external-api/nope").remark()).isEqualTo("not_found");
		}
	}

	@Test
	void startsAnewWithAnotherNumberOfContacts() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.start()) {
			SandboxClient client = new SandboxClient(sandbox);
			sandbox.fail(SandboxFailure.SLOW);
			sandbox.reset(300);
			assertThat(sandbox.failures()).isEmpty();
			assertThat(client.get(LIST).contacts().path("total").asInt()).isEqualTo(300);
			sandbox.reset(0);
			assertThat(client.get(LIST).contacts().path("total").asInt()).isZero();
			sandbox.reset();
			assertThat(client.get(LIST).contacts().path("total").asInt()).isEqualTo(45);
			assertThatIllegalArgumentException().isThrownBy(() -> sandbox.reset(-1)).withMessageContaining("contacts");
		}
	}

	@Test
	void impossibleSettingsAreRefused() {
		WhatsnesiaSandbox.Builder builder = WhatsnesiaSandbox.builder();
		assertThatIllegalArgumentException().isThrownBy(() -> builder.contacts(-1)).withMessageContaining("contacts");
		assertThatIllegalArgumentException().isThrownBy(() -> builder.slowness(Duration.ofMillis(-1)))
			.withMessageContaining("slowness");
		assertThatIllegalArgumentException().isThrownBy(() -> builder.slowness(Duration.ofDays(2)))
			.withMessageContaining("slowness");
	}

}
