package com.whatsnesia.sample.template;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link TemplateApiController}.
 */
@SampleTest
class TemplateApiTests {

	private static final String FILLED = """
			{"to": "+6281200000001", "bodyVariables": ["Budi", "INV-7"], "headerVariables": ["INV-7"]}""";

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsAPage() {
		this.client.get()
			.uri("/api/templates?page=2&size=4")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.content.length()")
			.isEqualTo(2)
			.jsonPath("$.content[0].name")
			.isEqualTo("hello_plain")
			.jsonPath("$.content[0].status")
			.isEqualTo("APPROVED")
			.jsonPath("$.total")
			.isEqualTo(6);
	}

	@Test
	void sendsWithoutAConfirmation() {
		send(1, FILLED).expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.confirmed")
			.isEqualTo(false)
			.jsonPath("$.conversationId")
			.isEqualTo(null);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::content)
			.containsExactly(tuple("6281200000001",
					new MessageContent.FilledTemplate(1, "order_update", List.of("INV-7"), List.of("Budi", "INV-7"))));
	}

	@Test
	void theDocumentedEngineConfirms() {
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		send(1, FILLED).expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.confirmed")
			.isEqualTo(true)
			.jsonPath("$.conversationId")
			.isEqualTo(1)
			.jsonPath("$.whatsAppMessageId")
			.isNotEmpty();
	}

	@Test
	void sendsWithoutVariables() {
		send(5, "{\"to\": \"0812 0000 0001\"}").expectStatus().isAccepted().expectBody();
	}

	@ParameterizedTest
	@CsvSource({ "2", "3", "4", "4711" })
	void tellsOfATemplateThatIsNotApproved(long id) {
		problem(send(id, FILLED), HttpStatus.NOT_FOUND).jsonPath("$.operation")
			.isEqualTo("template.send")
			.jsonPath("$.outcome")
			.isEqualTo("NOT_DONE");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void tellsWhatToDoAboutAnUnknownContact() {
		problem(send(5, "{\"to\": \"+6281200000077\"}"), HttpStatus.CONFLICT).jsonPath("$.remedy")
			.value(String.class, (remedy) -> assertThat(remedy).contains("Create a contact"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                                   | 'number' is not a phone number: NOT_A_NUMBER
			{"to": "+6281200000001", "bodyVariables": [null]}    | 'bodyVariables' must not contain null
			{"to": "+6281200000001", "bodyVariable": ["Budi"]}   | bodyVariable
			""")
	void tellsWhatIsWrongWithAMessage(String message, String detail) {
		problem(send(5, message), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(detail));
	}

	@Test
	void tellsWhatBecameOfEachOfMany() {
		List<String> lines = this.client.post()
			.uri("/api/templates/5/messages/bulk")
			.contentType(MediaType.APPLICATION_NDJSON)
			.bodyValue("""
					{"to": "+6281200000001"}
					{"to": "nobody"}
					{"to": "+6281200000077"}""")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_NDJSON)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()
			.lines()
			.toList();
		assertThat(lines.stream().map((line) -> read(line, "$.index") + " " + read(line, "$.outcome")))
			.containsExactlyInAnyOrder("0 DONE", "1 NOT_DONE", "2 NOT_DONE");
		assertThat(lines).anySatisfy((line) -> assertThat(read(line, "$.result.confirmed")).isEqualTo("false"))
			.anySatisfy((line) -> assertThat(read(line, "$.problem.type")).isEqualTo("ContactRequiredException"))
			.anySatisfy((line) -> assertThat(read(line, "$.problem.type")).isEqualTo("IllegalArgumentException"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000001");
	}

	private static String read(String line, String path) {
		Object value = JsonPath.<List<Object>>read(line, path.replace("$.", "$..")).stream().findFirst().orElse(null);
		return String.valueOf(value);
	}

	private WebTestClient.ResponseSpec send(long id, String message) {
		return this.client.post()
			.uri("/api/templates/{id}/messages", id)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(message)
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
