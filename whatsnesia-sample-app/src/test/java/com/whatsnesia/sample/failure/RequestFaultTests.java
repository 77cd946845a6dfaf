package com.whatsnesia.sample.failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.result.view.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ProblemAdvice} and {@link MalformedRequestAdvice}. There is no server,
 * since one that refuses a body before its end also ends the connection.
 */
class RequestFaultTests {

	private static final DecodingException MALFORMED = new DecodingException("Too many parts");

	private static final DataBufferLimitException TOO_LARGE = new DataBufferLimitException("Part is too large");

	@ParameterizedTest
	@CsvSource({ "/malformed, 400, Too many parts", "/too-large, 413, Part is too large" })
	void programsGetAProblem(String uri, int status, String detail) {
		WebTestClient.bindToController(new Refusing())
			.controllerAdvice(new ProblemAdvice())
			.build()
			.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void peopleGetAPage() {
		Rendering page = new MalformedRequestAdvice().handle(TOO_LARGE);
		assertThat(page.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
		assertThat(page.modelAttributes()).containsEntry("status", 413);
		assertThat(new MalformedRequestAdvice().handleMalformed(MALFORMED).status()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@RestController
	static class Refusing {

		@GetMapping("/malformed")
		String malformed() {
			throw MALFORMED;
		}

		@GetMapping("/too-large")
		String tooLarge() {
			throw TOO_LARGE;
		}

	}

}
