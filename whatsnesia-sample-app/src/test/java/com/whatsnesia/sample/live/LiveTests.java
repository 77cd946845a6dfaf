package com.whatsnesia.sample.live;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LiveController}.
 */
@SampleTest
class LiveTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private WebTestClient client;

	@Autowired
	private LiveUpdates updates;

	@Test
	void tellsOfWhatHasChangedAndNothingElse() {
		StepVerifier.create(events().filter((event) -> "bulk".equals(event.event())))
			.then(() -> this.updates.changed(LiveTopic.BULK))
			.assertNext((event) -> assertThat(event.data()).isEqualTo("changed"))
			.thenCancel()
			.verify(PATIENCE);
	}

	@Test
	void isOpenAtOnce() {
		StepVerifier.create(events())
			.assertNext((event) -> assertThat(event.comment()).isNotBlank())
			.thenCancel()
			.verify(PATIENCE);
	}

	private Flux<ServerSentEvent<String>> events() {
		return this.client.get()
			.uri("/live")
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.getResponseBody();
	}

}
