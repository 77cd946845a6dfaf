package com.whatsnesia.sample.message;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Tests for {@link FirstMessage}, through its endpoint.
 */
@SampleTest
class FirstMessageTests {

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void createsTheContactAndSends() {
		send("Sri", "+6281200000077").expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.conversationId")
			.isEqualTo(28);
		this.client.get()
			.uri("/api/contacts?search=Sri")
			.exchange()
			.expectBody()
			.jsonPath("$.content[0].mobile")
			.isEqualTo("81200000077");
	}

	@Test
	void sendsToAContactThatIsThere() {
		send("Sri", "+6281200000001").expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.conversationId")
			.isEqualTo(1);
		this.client.get().uri("/api/contacts").exchange().expectBody().jsonPath("$.total").isEqualTo(45);
	}

	@Test
	void sendsAgainToTheSame() {
		send("Sri", "+6281200000077").expectStatus().isAccepted().expectBody();
		send("Sri", "+6281200000077").expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.conversationId")
			.isEqualTo(28);
	}

	@Test
	void tellsWhyTheContactCannotBeCreated() {
		send("x".repeat(41), "+6281200000077").expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
			.expectBody()
			.jsonPath("$.operation")
			.isEqualTo("contact.create")
			.jsonPath("$.messages[0]")
			.isEqualTo("The firstname must not be greater than 40 characters.");
	}

	@Test
	void tellsWhyTheMessageCannotBeSent() {
		send("Sri", "+6281200000007").expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.jsonPath("$.operation")
			.isEqualTo("inbox.send")
			.jsonPath("$.messages[0]")
			.isNotEmpty();
	}

	@Test
	void tellsWhyTheMessageToANewContactCannotBeSent() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_UNREACHABLE);
		send("Sri", "+6281200000077").expectStatus()
			.isEqualTo(HttpStatus.BAD_GATEWAY)
			.expectBody()
			.jsonPath("$.operation")
			.isEqualTo("inbox.send")
			.jsonPath("$.outcome")
			.isEqualTo("NOT_DONE");
	}

	@Test
	void doesNotSendWhereTheContactIsInDoubt() {
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		send("Sri", "+6281200000001").expectStatus()
			.isEqualTo(HttpStatus.BAD_GATEWAY)
			.expectBody()
			.jsonPath("$.operation")
			.isEqualTo("contact.create")
			.jsonPath("$.outcome")
			.isEqualTo("UNKNOWN");
	}

	@Test
	void needsANameAndAMessage() {
		for (String body : new String[] { "{}", "{\"recipient\": {\"firstName\": \"Sri\", \"lastName\": \"Rahayu\"}}",
				"{\"recipient\": {\"firstName\": \"Sri\"}, \"message\": {\"kind\": \"text\", \"to\": \"+6281200000077\", \"text\": \"Halo\"}}" }) {
			post(body).expectStatus().isBadRequest().expectBody().jsonPath("$.detail").isNotEmpty();
		}
	}

	private WebTestClient.ResponseSpec send(String firstName, String to) {
		return post("""
				{"recipient": {"firstName": "%s", "lastName": "Rahayu"},
				 "message": {"kind": "text", "to": "%s", "text": "Halo"}}""".formatted(firstName, to));
	}

	private WebTestClient.ResponseSpec post(String body) {
		return this.client.post()
			.uri("/api/messages/first")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange();
	}

}
