package com.whatsnesia.webclient;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.mock.http.client.reactive.MockClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link AttemptTimer}.
 */
class AttemptTimerTests {

	private final AttemptTimer timer = new AttemptTimer(Duration.ofSeconds(1), Duration.ofSeconds(1));

	@Test
	void bodyThatWasAskedForMayHaveLeft() {
		insert(Mono.just(buffer())).block();
		assertThat(this.timer.mayHaveLeft()).isTrue();
	}

	@Test
	void bodyDoesNotLeaveAfterItWasSaidThatItHasNot() {
		PublisherProbe<DataBuffer> single = PublisherProbe.of(Mono.just(buffer()));
		PublisherProbe<DataBuffer> several = PublisherProbe.of(Flux.just(buffer(), buffer()));
		assertThat(this.timer.mayHaveLeft()).isFalse();
		StepVerifier.create(insert(single.mono())).verifyError(CancellationException.class);
		StepVerifier.create(insert(several.flux())).verifyError(CancellationException.class);
		single.assertWasNotSubscribed();
		several.assertWasNotSubscribed();
	}

	@Test
	void requestWithoutABodyDoesNotLeaveAfterItWasSaidThatItHasNot() {
		assertThat(this.timer.mayHaveLeft()).isFalse();
		MockClientHttpRequest request = request();
		StepVerifier.create(insert(request, (target, context) -> target.setComplete()))
			.verifyError(CancellationException.class);
		assertThat(request.isCommitted()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "30, 150", "150, 30", "60, 60" })
	void answerMayTakeItsTimeFromTheLastByteOn(long writeTimeout, long readTimeout) {
		AtomicReference<AttemptTimer> timer = new AtomicReference<>();
		Sinks.One<DataBuffer> body = Sinks.one();
		StepVerifier.withVirtualTime(() -> {
			timer.set(new AttemptTimer(Duration.ofSeconds(writeTimeout), Duration.ofSeconds(readTimeout)));
			insert(timer.get(), body.asMono().flux()).subscribe();
			return timer.get().expiry();
		})
			.expectSubscription()
			.expectNoEvent(Duration.ofSeconds(writeTimeout).minusMillis(1))
			.then(() -> body.tryEmitValue(buffer()))
			.expectNoEvent(Duration.ofSeconds(readTimeout).minusMillis(1))
			.thenAwait(Duration.ofMillis(1))
			.verifyComplete();
	}

	@ParameterizedTest
	@CsvSource({ "30, 150", "150, 30" })
	void bodyThatMakesNoProgressExpires(long writeTimeout, long readTimeout) {
		StepVerifier.withVirtualTime(() -> {
			AttemptTimer timer = new AttemptTimer(Duration.ofSeconds(writeTimeout), Duration.ofSeconds(readTimeout));
			insert(timer, Mono.never()).subscribe();
			return timer.expiry();
		})
			.expectSubscription()
			.expectNoEvent(Duration.ofSeconds(writeTimeout).minusMillis(1))
			.thenAwait(Duration.ofMillis(1))
			.verifyComplete();
	}

	@Test
	void attemptWithoutAConnectionDoesNotExpire() {
		StepVerifier.withVirtualTime(this.timer::expiry)
			.expectSubscription()
			.expectNoEvent(Duration.ofHours(1))
			.thenCancel()
			.verify();
	}

	private static Mono<Void> insert(AttemptTimer timer, org.reactivestreams.Publisher<DataBuffer> body) {
		BodyInserter<Object, ClientHttpRequest> inserter = (request, context) -> request.writeWith(body);
		return timer.watch(inserter).insert(request(), mock());
	}

	private Mono<Void> insert(org.reactivestreams.Publisher<DataBuffer> body) {
		return insert(request(), (request, context) -> request.writeWith(body));
	}

	private Mono<Void> insert(MockClientHttpRequest request, BodyInserter<Object, ClientHttpRequest> body) {
		BodyInserter.Context context = mock();
		given(context.messageWriters()).willReturn(ExchangeStrategies.withDefaults().messageWriters());
		return this.timer.watch(body).insert(request, context);
	}

	private static MockClientHttpRequest request() {
		return new MockClientHttpRequest(HttpMethod.POST, URI.create("https://whatsnesia.test/"));
	}

	private static DataBuffer buffer() {
		return DefaultDataBufferFactory.sharedInstance.wrap("body".getBytes(StandardCharsets.UTF_8));
	}

}
