package com.whatsnesia.sandbox;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SandboxFailureTests extends AbstractSandboxTests {

	private static final String ADMIN = "/__admin/whatsnesia";

	@ParameterizedTest
	@CsvSource({ "CREDENTIALS_REJECTED, 401, Unauthorized", "ACCOUNT_INACTIVE, 401, Unauthorized",
			"IP_NOT_WHITELISTED, 401, Unauthorized", "PLAN_REQUIRED, 200, subscription_required",
			"PLAN_EXPIRED, 200, subscription_required", "PLAN_WITHOUT_API, 200, not_available",
			"CONTACT_LIMIT_REACHED, 200, contact_limit_error", "FRAMEWORK_DOWN, 200, exception",
			"DATABASE_DOWN, 200, exception", "SERVER_ERROR, 500, ''" })
	void failureAnswersUntilItIsSwitchedOff(SandboxFailure failure, int status, String remark) {
		this.sandbox.fail(failure);
		SandboxClient.Reply failed = this.client.post(STORE, rudi());
		assertThat(failed.status()).isEqualTo(status);
		assertThat(failed.remark()).isEqualTo(remark);
		assertThat(failed.json().has("data")).isFalse();
		this.sandbox.recover(failure);
		assertThat(this.client.post(STORE, rudi()).remark()).isEqualTo("contact_created");
	}

	@ParameterizedTest
	@EnumSource
	void everyFailureCanBeSwitchedInTheJvm(SandboxFailure failure) {
		this.sandbox.fail(failure);
		this.sandbox.fail(failure);
		assertThat(this.sandbox.failures()).containsExactly(failure);
		this.sandbox.recover();
		assertThat(this.sandbox.failures()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyFailureCanBeSwitchedOverHttp(SandboxFailure failure) {
		String path = ADMIN + "/failures/" + failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
		assertThat(send("PUT", path).json().path("failures").valueStream().map(JsonNode::asString))
			.containsExactly(path.substring(path.lastIndexOf('/') + 1));
		assertThat(this.sandbox.failures()).containsExactly(failure);
		assertThat(send("DELETE", path).json().path("failures").size()).isZero();
		assertThat(this.sandbox.failures()).isEmpty();
	}

	@Test
	void failuresThatAreOnAreACopy() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		Set<SandboxFailure> before = this.sandbox.failures();
		this.sandbox.fail(SandboxFailure.PLAN_EXPIRED);
		assertThat(before).containsExactly(SandboxFailure.MAINTENANCE);
	}

	@Test
	void allFailuresCanBeSwitchedOffOverHttp() {
		Arrays.stream(SandboxFailure.values()).forEach(this.sandbox::fail);
		assertThat(send("DELETE", ADMIN + "/failures").status()).isEqualTo(200);
		assertThat(this.sandbox.failures()).isEmpty();
	}

	@Test
	void stateIsShownOverHttp() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		JsonNode state = this.client.get(ADMIN).json();
		assertThat(state.propertyNames()).containsExactly("engine", "failures", "available");
		assertThat(state.path("engine").asString()).isEqualTo("recorded");
		assertThat(state.path("failures").toString()).isEqualTo("[\"ip-not-whitelisted\"]");
		assertThat(state.path("available").size()).isEqualTo(SandboxFailure.values().length);
	}

	@Test
	void engineIsChangedOverHttp() {
		assertThat(send("PUT", ADMIN + "/engine/documented").json().path("engine").asString()).isEqualTo("documented");
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.DOCUMENTED);
	}

	@Test
	void resetOverHttpStartsAnew() {
		this.client.delete(DELETE + 45);
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		assertThat(send("POST", ADMIN + "/reset").json().path("failures").size()).isZero();
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.RECORDED);
		assertThat(total()).isEqualTo(45);
	}

	@ParameterizedTest
	@CsvSource({ "PUT, /failures/nope, slow", "DELETE, /failures/SLOW, slow", "PUT, /engine/nope, documented" })
	void unknownNamesAnswerWithTheKnownOnes(String method, String path, String known) {
		SandboxClient.Reply reply = send(method, ADMIN + path);
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.json().path("available").valueStream().map(JsonNode::asString)).contains(known);
	}

	@Test
	void contactLimitConcernsOnlyNewContacts() {
		this.sandbox.fail(SandboxFailure.CONTACT_LIMIT_REACHED);
		assertThat(this.client.post(UPDATE + 1, rudi()).remark()).isEqualTo("contact_created");
		assertThat(total()).isEqualTo(45);
	}

	@Test
	void lostDatabaseRepeatsTheCredentialsOfTheCall() {
		this.sandbox.fail(SandboxFailure.DATABASE_DOWN);
		this.client.header("client-secret", "very-secret");
		assertThat(this.client.get(LIST).messages()).singleElement()
			.asString()
			.contains(this.sandbox.clientId())
			.contains("very-secret");
	}

	@Test
	void serverErrorIsAPageUnlessJsonIsAccepted() {
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		assertThat(this.client.get(LIST).body()).isEqualTo("{\n    \"message\": \"Server Error\"\n}");
		SandboxClient.Reply page = this.client.header("Accept", "text/html").get(LIST);
		assertThat(page.status()).isEqualTo(500);
		assertThat(page.header("Content-Type")).startsWith("text/html");
	}

	@Test
	void maintenanceRedirectsEveryMethodToAPage() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.client.header("client-secret", "wrong");
		for (SandboxClient.Reply reply : new SandboxClient.Reply[] { this.client.get(LIST),
				this.client.post(STORE, Map.of()), this.client.delete(DELETE + 1) }) {
			assertThat(reply.status()).isEqualTo(302);
			assertThat(reply.header("Location")).isEqualTo(this.client.root() + "/maintenance-mode");
		}
		SandboxClient.Reply page = this.client.get("/maintenance-mode");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
	}

	@Test
	void slowAnswersDoNotKeepTheSandboxFromRecovering() {
		this.sandbox.fail(SandboxFailure.SLOW);
		HttpRequest.Builder impatient = this.client.request("DELETE", DELETE + 45, BodyPublishers.noBody())
			.timeout(Duration.ofMillis(300));
		assertThatExceptionOfType(HttpTimeoutException.class)
			.isThrownBy(() -> HttpClient.newHttpClient().send(impatient.build(), BodyHandlers.ofString()));
		assertThat(send("DELETE", ADMIN + "/failures/slow").status()).isEqualTo(200);
		assertThat(this.client.get(LIST).ids()).startsWith(44L);
	}

	@Test
	void slownessIsAsLongAsWanted() {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().slowness(Duration.ofMillis(1)).start()) {
			sandbox.fail(SandboxFailure.SLOW);
			assertThat(new SandboxClient(sandbox).get(LIST).remark()).isEqualTo("contact-list");
		}
	}

	private SandboxClient.Reply send(String method, String path) {
		return this.client.send(method, path, BodyPublishers.noBody());
	}

}
