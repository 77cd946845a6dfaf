package com.whatsnesia.sandbox;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckOrderTests extends AbstractSandboxTests {

	@Test
	void failuresAnswerInTheOrderOfTheServer() {
		EnumSet.complementOf(EnumSet.of(SandboxFailure.SLOW)).forEach(this.sandbox::fail);
		assertNext(SandboxFailure.FRAMEWORK_DOWN, "Service Unavailable");
		assertThat(this.client.post(STORE, rudi()).header("Location")).endsWith("/maintenance-mode");
		this.sandbox.recover(SandboxFailure.MAINTENANCE);
		assertNext(SandboxFailure.DATABASE_DOWN, "SQLSTATE[HY000]");
		assertNext(SandboxFailure.CREDENTIALS_REJECTED, "Invalid credentials");
		assertNext(SandboxFailure.ACCOUNT_INACTIVE, "The credentials provided do not match");
		assertNext(SandboxFailure.IP_NOT_WHITELISTED, "Access to this API endpoint is restricted");
		assertNext(SandboxFailure.PLAN_REQUIRED, "You cannot proceed");
		assertNext(SandboxFailure.PLAN_EXPIRED, "Your plan has expired");
		assertNext(SandboxFailure.PLAN_WITHOUT_API, "Your current plan does not support API access");
		assertThat(this.client.post(STORE, rudi()).status()).isEqualTo(500);
		this.sandbox.recover(SandboxFailure.SERVER_ERROR);
		assertThat(this.client.post(STORE, Map.of()).messages()).containsExactly(ALL_MISSING);
		assertNext(SandboxFailure.CONTACT_LIMIT_REACHED, "You\u2019ve reached your  contact limit");
		assertThat(this.client.post(STORE, rudi()).remark()).isEqualTo("contact_created");
	}

	@Test
	void routingComesBeforeMaintenanceAndCredentials() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.client.without("client-id");
		assertThat(this.client.get("/external-api/contact/nope").remark()).isEqualTo("not_found");
		assertThat(this.client.get(STORE).remark()).isEqualTo("exception");
		assertThat(this.client.get(LIST).status()).isEqualTo(302);
	}

	@Test
	void idIsMissedBeforeSecret() {
		this.client.without("client-id").without("client-secret");
		assertThat(this.client.get(LIST).messages()).containsExactly("The client id is required");
		this.client.header("client-id", "");
		assertThat(this.client.get(LIST).messages()).containsExactly("The client id is required");
		this.client.header("client-id", "unknown");
		assertThat(this.client.get(LIST).messages()).containsExactly("The client secret is required");
		this.client.header("client-secret", this.sandbox.clientSecret());
		assertThat(this.client.get(LIST).messages()).containsExactly("Invalid credentials");
	}

	@Test
	void missingCredentialsAreNoticedWithoutTheDatabase() {
		this.sandbox.fail(SandboxFailure.DATABASE_DOWN);
		this.client.without("client-id");
		assertThat(this.client.get(LIST).status()).isEqualTo(401);
	}

	@Test
	void caseOfCredentialsDoesNotMatter() {
		this.client.without("client-id").header("Client-ID", "SANDBOX-Client-Id");
		this.client.header("client-secret", "Sandbox-CLIENT-Secret");
		assertThat(this.client.get(LIST).remark()).isEqualTo("contact-list");
	}

	@Test
	void credentialsInTheQueryDoNotCount() {
		this.client.without("client-id");
		assertThat(this.client.get(LIST + "?client-id=" + this.sandbox.clientId()).status()).isEqualTo(401);
	}

	@Test
	void forwardedAddressesAreNotBelieved() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		this.client.header("X-Forwarded-For", "192.0.2.1");
		assertThat(this.client.get(LIST).messages().get(1)).contains("(127.0.0.1)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//contact/list", "/contact", "/contact/update", "/contact/delete", "/contact/update/1/x",
			"/inbox/list", "/inbox/conversation-details", "/inbox/conversation-messages/1", "/inbox/note-store" })
	void unknownPathsBelowThePrefixAnswerInTheEnvelope(String path) {
		SandboxClient.Reply reply = this.client.get("/external-api" + path);
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.messages()).containsExactly("The route external-api" + path + " could not be found.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/external-api", "/external-api/", "/extern-api/contact/list", "/maintenance-mode", "/",
			"/external-apis/contact/list" })
	void otherPathsDoNotKnowTheEnvelope(String path) {
		SandboxClient.Reply json = this.client.get(path);
		assertThat(json.status()).isEqualTo(404);
		assertThat(json.json().path("message").isString()).isTrue();
		assertThat(json.json().has("remark")).isFalse();
		SandboxClient.Reply html = this.client.header("Accept", "*/*").get(path);
		assertThat(html.status()).isEqualTo(404);
		assertThat(html.header("Content-Type")).startsWith("text/html");
	}

	@Test
	void methodCanBeOverriddenInAPost() {
		assertThat(this.client.post(DELETE + 40, Map.of("_method", "delete")).remark()).isEqualTo("contact_deleted");
		assertThat(this.client.post(DELETE + 41 + "?_method=DELETE", Map.of()).remark()).isEqualTo("contact_deleted");
		this.client.header("X-HTTP-Method-Override", "DELETE");
		assertThat(this.client.post(DELETE + 42, Map.of()).remark()).isEqualTo("contact_deleted");
		assertThat(this.client.get(LIST).remark()).isEqualTo("contact-list");
	}

	@Test
	void wrongMethodsAreExceptions() {
		assertThat(this.client.post(LIST, Map.of()).messages()).containsExactly(
				"The POST method is not supported for route external-api/contact/list. Supported methods: GET, HEAD.");
		assertThat(this.client.send("PUT", UPDATE + 1, BodyPublishers.noBody()).remark()).isEqualTo("exception");
		assertThat(this.client.get(DELETE + 1).messages()).singleElement()
			.asString()
			.endsWith("Supported methods: DELETE.");
	}

	@Test
	void headAndOptionsAreAnswered() {
		SandboxClient.Reply head = this.client.send("HEAD", LIST, BodyPublishers.noBody());
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		SandboxClient.Reply options = this.client.without("client-id").send("OPTIONS", LIST, BodyPublishers.noBody());
		assertThat(options.status()).isEqualTo(200);
		assertThat(options.header("Allow")).isEqualTo("GET,HEAD");
	}

	@Test
	void deleteIgnoresItsBody() {
		assertThat(this.client.send("DELETE", DELETE + 40, BodyPublishers.ofString("{")).remark())
			.isEqualTo("contact_deleted");
	}

	private void assertNext(SandboxFailure failure, String message) {
		assertThat(this.client.post(STORE, rudi()).messages()).as(failure.name())
			.first()
			.asString()
			.startsWith(message);
		this.sandbox.recover(failure);
	}

}
