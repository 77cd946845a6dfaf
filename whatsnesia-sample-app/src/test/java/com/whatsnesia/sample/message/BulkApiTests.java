package com.whatsnesia.sample.message;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for many messages at {@link MessageApiController}.
 */
@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class BulkApiTests {

	private static final String BULK = "/api/messages/bulk";

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void tellsWhatBecameOfEach() {
		List<String> lines = send(MediaType.APPLICATION_JSON, "[%s,%s,%s,%s]".formatted(text("+6281200000001"),
				text("+6281200000077"), text("nobody"), text("+6281200000007")));
		assertThat(lines).hasSize(4);
		assertThat(read(lines.get(0), "$.outcome")).isEqualTo("DONE");
		assertThat(read(lines.get(0), "$.result.conversationId")).isEqualTo("1");
		assertThat(read(lines.get(0), "$.result.whatsAppMessageId")).isNotEmpty();
		assertThat(read(lines.get(0), "$.problem")).isEqualTo("null");
		assertThat(read(lines.get(1), "$.outcome")).isEqualTo("NOT_DONE");
		assertThat(read(lines.get(1), "$.problem.type")).isEqualTo("ContactRequiredException");
		assertThat(read(lines.get(1), "$.problem.remedy")).contains("Create a contact");
		assertThat(read(lines.get(2), "$.problem.type")).isEqualTo("IllegalArgumentException");
		assertThat(read(lines.get(2), "$.problem.messages[0]")).contains("not a phone number");
		assertThat(read(lines.get(3), "$.problem.type")).isEqualTo("ContactBlockedException");
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::id)
			.containsExactly(read(lines.get(0), "$.result.whatsAppMessageId"));
	}

	@Test
	void takesALineForEachMessage() {
		String lines = String.join("\n", IntStream.range(0, 40).mapToObj((i) -> text("+6281200000001")).toList());
		assertThat(send(MediaType.APPLICATION_NDJSON, lines)).hasSize(40)
			.allSatisfy((line) -> assertThat(read(line, "$.outcome")).isEqualTo("DONE"));
		assertThat(this.sandbox.sentMessages()).hasSize(40);
	}

	@Test
	void stopsAtWhatWouldMeetEveryMessage() {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		String lines = String.join("\n", IntStream.range(0, 40).mapToObj((i) -> text("+6281200000001")).toList());
		assertThat(send(MediaType.APPLICATION_NDJSON, lines)).hasSize(40)
			.allSatisfy((line) -> assertThat(read(line, "$.outcome")).isEqualTo("NOT_DONE"))
			.allSatisfy((line) -> assertThat(read(line, "$.problem.remedy")).contains("Add the IP address"))
			.anySatisfy((line) -> assertThat(read(line, "$.problem.type")).isEqualTo("SendingStoppedException"));
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void answersWhileMessagesStillComeIn() {
		Sinks.Many<String> messages = Sinks.many().unicast().onBackpressureBuffer();
		messages.tryEmitNext(text("+6281200000001") + "\n");
		Flux<String> lines = this.client.mutate()
			.responseTimeout(Duration.ofSeconds(30))
			.build()
			.post()
			.uri(BULK)
			.contentType(MediaType.APPLICATION_NDJSON)
			.accept(MediaType.APPLICATION_NDJSON)
			.body(messages.asFlux(), String.class)
			.exchange()
			.returnResult(new ParameterizedTypeReference<String>() {
			})
			.getResponseBody();
		StepVerifier.create(lines)
			.expectNextMatches((line) -> read(line, "$.index").equals("0"))
			.then(() -> messages.tryEmitNext(text("+6281200000002") + "\n"))
			.expectNextMatches((line) -> read(line, "$.index").equals("1"))
			.then(messages::tryEmitComplete)
			.expectComplete()
			.verify(Duration.ofSeconds(30));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"kind": "Budi-0812"}                     | kind
			{"kind": "text", "txet": "Budi-0812"}     | txet
			{"kind": "text", "text": {"Budi-0812": 1}} | text
			{"kind": "text", "text": Budi-0812}       |
			""")
	void tellsFromWhereOnNothingWasRead(String unreadable, String field, CapturedOutput output) {
		Sinks.Many<String> messages = Sinks.many().unicast().onBackpressureBuffer();
		messages.tryEmitNext(text("+6281200000001") + "\n");
		Flux<String> lines = this.client.mutate()
			.responseTimeout(Duration.ofSeconds(30))
			.build()
			.post()
			.uri(BULK)
			.contentType(MediaType.APPLICATION_NDJSON)
			.accept(MediaType.APPLICATION_NDJSON)
			.body(messages.asFlux(), String.class)
			.exchange()
			.returnResult(new ParameterizedTypeReference<String>() {
			})
			.getResponseBody();
		StepVerifier.create(lines)
			.expectNextMatches((line) -> read(line, "$.outcome").equals("DONE"))
			.then(() -> messages.tryEmitNext(unreadable + "\n" + text("+6281200000002") + "\n"))
			.assertNext((line) -> {
				assertThat(read(line, "$.index")).isEqualTo("1");
				assertThat(read(line, "$.outcome")).isEqualTo("NOT_DONE");
				assertThat(read(line, "$.problem.messages[0]"))
					.contains((field != null) ? "for its field " + field + "." : "can't be read.");
				assertThat(line).doesNotContain("Budi-0812");
			})
			.expectComplete()
			.verify(Duration.ofSeconds(30));
		assertThat(output).doesNotContain("Budi-0812", "JacksonException");
		// After what is no JSON, the decoder releases its buffer twice, and Reactor logs
		// that.
		assertThat(field == null || !output.getAll().contains("ERROR")).isTrue();
	}

	@Test
	void tellsOfWhatIsUnderWayWhenALineCannotBeRead() {
		List<String> lines = send(MediaType.APPLICATION_NDJSON,
				text("+6281200000001") + "\n{\"kind\": \"none\"}\n" + text("+6281200000002"));
		assertThat(lines).extracting((line) -> read(line, "$.index"), (line) -> read(line, "$.outcome"))
			.containsExactly(tuple("0", "DONE"), tuple("1", "NOT_DONE"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000001");
	}

	@Test
	void refusesWhatIsNoJson() {
		this.client.post()
			.uri(BULK)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("[{\"kind\": ")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

	private List<String> send(MediaType type, String body) {
		return this.client.post()
			.uri(BULK)
			.contentType(type)
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_NDJSON)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()
			.lines()
			.sorted(Comparator.comparing((line) -> Integer.valueOf(read(line, "$.index"))))
			.toList();
	}

	private static String read(String line, String path) {
		Object value = JsonPath.read(line, path);
		return String.valueOf(value);
	}

	private static String text(String to) {
		return "{\"kind\": \"text\", \"to\": \"%s\", \"text\": \"Halo\"}".formatted(to);
	}

}
