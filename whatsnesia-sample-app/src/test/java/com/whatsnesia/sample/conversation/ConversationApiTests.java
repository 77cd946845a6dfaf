package com.whatsnesia.sample.conversation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ConversationApiController}.
 */
@SampleTest
class ConversationApiTests {

	private static final String CONVERSATIONS = "/api/conversations";

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsAPage() {
		get("?page=2&size=20").jsonPath("$.content.length()")
			.isEqualTo(5)
			.jsonPath("$.number")
			.isEqualTo(2)
			.jsonPath("$.total")
			.isEqualTo(25);
	}

	@ParameterizedTest
	@CsvSource({ "'?status=pending', 6", "'?status=PENDING&status=important', 12", "'?status=pending,important', 12",
			"'?status=unread', 0", "'?status=', 25", "'?search=wijaya&status=done', 3", "'?search=', 25" })
	void filters(String query, int total) {
		get(query).jsonPath("$.total").isEqualTo(total);
	}

	@Test
	void showsDetails() {
		get("/1").jsonPath("$.contact.fullName")
			.isEqualTo("Budi Santoso")
			.jsonPath("$.notes.length()")
			.isEqualTo(2)
			.jsonPath("$.tags[0].name")
			.isEqualTo("VIP")
			.jsonPath("$.lists[1].name")
			.isEqualTo("Promo Lebaran");
	}

	@Test
	void changesTheStatus() {
		put(1, "\"important\"").expectStatus().isNoContent().expectBody().isEmpty();
		get("/1").jsonPath("$.status").isEqualTo("IMPORTANT");
	}

	@Test
	void theRecordedEngineRefusesUnread() {
		problem(put(1, "\"UNREAD\""), HttpStatus.UNPROCESSABLE_CONTENT).jsonPath("$.messages[0]")
			.isEqualTo("The selected status is invalid.");
	}

	@Test
	void theDocumentedEngineTakesUnread() {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		put(1, "\"UNREAD\"").expectStatus().isNoContent().expectBody();
		get("?status=unread").jsonPath("$.content[0].id").isEqualTo(1);
	}

	@Test
	void tellsOfAnUnknownConversation() {
		problem(this.client.get().uri(CONVERSATIONS + "/4711").exchange(), HttpStatus.NOT_FOUND).jsonPath("$.operation")
			.isEqualTo("inbox.details");
		problem(put(4711, "\"DONE\""), HttpStatus.NOT_FOUND).jsonPath("$.outcome").isEqualTo("NOT_DONE");
	}

	@ParameterizedTest
	@CsvSource({ "null, is missing", "'\"UNKNOWN\"', UNKNOWN", "'\"finished\"', finished" })
	void tellsWhatIsWrongWithAStatus(String status, String detail) {
		problem(put(1, status), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(detail));
	}

	@ParameterizedTest
	@CsvSource({ "/0", "?size=0", "?page=0", "?status=unknown", "?status=finished" })
	void refusesArgumentsOutOfRange(String query) {
		problem(this.client.get().uri(CONVERSATIONS + query).exchange(), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.isNotEmpty();
	}

	@Test
	void tellsOfAWriteInDoubt() {
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		problem(put(1, "\"DONE\""), HttpStatus.BAD_GATEWAY).jsonPath("$.outcome").isEqualTo("UNKNOWN");
	}

	private WebTestClient.BodyContentSpec get(String path) {
		return this.client.get().uri(CONVERSATIONS + path).exchange().expectStatus().isOk().expectBody();
	}

	private WebTestClient.ResponseSpec put(long id, String status) {
		return this.client.put()
			.uri(CONVERSATIONS + "/{id}/status", Map.of("id", id))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"status\": " + status + "}")
			.exchange();
	}

	private static WebTestClient.BodyContentSpec problem(WebTestClient.ResponseSpec response, HttpStatus status) {
		return response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody();
	}

}
