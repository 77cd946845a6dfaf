package com.whatsnesia.sample.sending;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

import com.whatsnesia.Delivery;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BulkSending}.
 */
class BulkSendingTests {

	@Test
	void knowsEqualMessagesByTheirNumbers() {
		Flux<BulkLine<String>> lines = send(Flux.just("a", "a", "a"),
				(messages) -> messages.buffer()
					.flatMapIterable((all) -> List.of(all.get(2), all.get(0), all.get(1)))
					.map((message) -> Delivery.sent(message, "sent")));
		assertThat(lines.map(BulkLine::index).collectList().block()).containsExactly(2L, 0L, 1L);
	}

	@Test
	void tellsOfFailures() {
		Failure failure = new Failure("inbox.send", 200, "exception", List.of("It failed."), Outcome.UNKNOWN,
				"Mend it.");
		Flux<BulkLine<String>> lines = send(Flux.just("a"),
				(messages) -> messages.map((message) -> Delivery.failed(message, new UpstreamException(failure))));
		assertThat(lines.blockLast()).isEqualTo(new BulkLine<>(0, Outcome.UNKNOWN, null,
				new BulkLine.Problem("UpstreamException", List.of("It failed."), "Mend it.")));
	}

	@Test
	void sendsWhatComesAfterAMalformedMessage() {
		Flux<BulkLine<String>> lines = send(Flux.just("a", "malformed", "b", "malformed"), this::sendAll);
		assertThat(lines.collectList().block()).extracting(BulkLine::index, BulkLine::outcome)
			.containsExactlyInAnyOrder(tuple(0, Outcome.DONE), tuple(1, Outcome.NOT_DONE), tuple(2, Outcome.DONE),
					tuple(3, Outcome.NOT_DONE));
	}

	@Test
	void tellsOfWhatIsUnderWayWhenTheSourceFails() {
		TestPublisher<String> forms = TestPublisher.create();
		TestPublisher<String> answers = TestPublisher.create();
		Flux<BulkLine<String>> lines = send(forms.flux(), (messages) -> messages
			.flatMapDelayError((message) -> answers.mono().map((answer) -> Delivery.sent(message, answer)), 8, 1));
		StepVerifier.create(lines)
			.then(() -> forms.next("a").error(new IllegalStateException("no JSON")))
			.then(() -> answers.emit("sent"))
			.assertNext((line) -> assertThat(line.result()).isEqualTo("sent"))
			.assertNext((line) -> {
				assertThat(line.index()).isEqualTo(1);
				assertThat(line.outcome()).isEqualTo(Outcome.NOT_DONE);
				assertThat(line.problem().messages().toString()).contains("Message 1", "Nothing was read or sent")
					.doesNotContain("no JSON");
			})
			.verifyComplete();
	}

	@Test
	void failsWhenNothingCanBeRead() {
		StepVerifier.create(send(Flux.error(new IllegalStateException("no JSON")), this::sendAll))
			.verifyError(IllegalStateException.class);
	}

	@Test
	void takesNoMoreThanCanBeSent() {
		AtomicInteger taken = new AtomicInteger();
		Flux<String> forms = Flux.range(0, 10_000).map((i) -> "a").doOnNext((form) -> taken.incrementAndGet());
		StepVerifier.create(send(forms, (messages) -> messages.flatMap((message) -> Mono.never(), 8, 1)))
			.then(() -> assertThat(taken).hasValueLessThan(16))
			.thenCancel()
			.verify();
	}

	@Test
	void takesNoMoreThanIsAskedFor() {
		AtomicInteger taken = new AtomicInteger();
		Flux<String> forms = Flux.range(0, 10_000).map((i) -> "malformed").doOnNext((form) -> taken.incrementAndGet());
		StepVerifier.create(send(forms, this::sendAll), 1)
			.expectNextCount(1)
			.then(() -> assertThat(taken).hasValueLessThan(16))
			.thenCancel()
			.verify();
	}

	private Flux<Delivery<Message, String>> sendAll(Flux<Message> messages) {
		return messages.map((message) -> Delivery.sent(message, "sent"));
	}

	private static Flux<BulkLine<String>> send(Flux<String> forms,
			Function<Flux<Message>, Flux<Delivery<Message, String>>> sendAll) {
		return BulkSending.send(forms, (form) -> {
			if (form.equals("malformed")) {
				throw new IllegalArgumentException("It is malformed.");
			}
			return new Message(form);
		}, sendAll);
	}

	private static Tuple tuple(long index, Outcome outcome) {
		return Assertions.tuple(index, outcome);
	}

	record Message(String text) {
	}

}
