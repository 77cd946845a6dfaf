package com.whatsnesia.sample.message;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * Tests for files that are larger than what is kept in memory.
 */
@SampleTest
@TestPropertySource(properties = "whatsnesia.http.send-timeout=60s")
class LargeUploadTests {

	private static final int PIECE = 64 * 1024;

	@Autowired
	private WebTestClient client;

	@Test
	void sendsADocumentOfSixMegabytes() {
		Flux<DataBuffer> content = Flux.range(0, 96)
			.map((i) -> DefaultDataBufferFactory.sharedInstance
				.wrap((i == 0) ? SampleFiles.padded(SampleFiles.PDF, PIECE) : new byte[PIECE]));
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		parts.part("kind", "document");
		parts.part("to", "+6281200000001");
		parts.asyncPart("file", content, DataBuffer.class).filename("large.pdf").contentType(MediaType.APPLICATION_PDF);
		this.client.mutate()
			.responseTimeout(Duration.ofSeconds(60))
			.build()
			.post()
			.uri("/api/messages")
			.body(BodyInserters.fromMultipartData(parts.build()))
			.exchange()
			.expectStatus()
			.isAccepted()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("DOCUMENT")
			.jsonPath("$.media.filename")
			.isEqualTo("large.pdf");
	}

}
