package com.whatsnesia.sample.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import com.whatsnesia.error.Outcome;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.template.TemplateReceipt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BulkRun}.
 */
class BulkRunTests {

	private final List<Integer> taken = new ArrayList<>();

	private final Sinks.Many<BulkLine<TemplateReceipt>> answers = Sinks.many().unicast().onBackpressureBuffer();

	private final BulkRun run = new BulkRun(UUID.randomUUID(), new RecipientTable(List.of("number"),
			List.of(row("+6281200000001"), row("+6281200000002"), row("+6281200000003"))));

	@Test
	void finishesWhatIsUnderWayWhenItIsCancelled() {
		Sinks.Many<Integer> source = Sinks.many().unicast().onBackpressureBuffer();
		this.run.send(source.asFlux(), this::answer).subscribe();
		source.tryEmitNext(0);
		source.tryEmitNext(1);
		this.answers.tryEmitNext(line(0));
		assertThat(states()).containsExactly(BulkState.SENT, BulkState.WAITING, BulkState.WAITING);
		this.run.cancel();
		source.tryEmitNext(2);
		assertThat(this.run.isCancelled()).isTrue();
		assertThat(this.run.isEnded()).isFalse();
		this.answers.tryEmitNext(line(1));
		this.answers.tryEmitComplete();
		assertThat(this.taken).containsExactly(0, 1);
		assertThat(this.run.isEnded()).isTrue();
		assertThat(states()).containsExactly(BulkState.SENT, BulkState.SENT, BulkState.CANCELLED);
	}

	@Test
	void doesNotTakeForUnsentWhatItHasNotHeardOf() {
		this.run.send(Flux.just(0, 1), this::answer).subscribe((line) -> {
		}, (error) -> {
		});
		this.answers.tryEmitNext(line(0));
		this.answers.tryEmitError(new IllegalStateException());
		assertThat(states()).containsExactly(BulkState.SENT, BulkState.UNKNOWN, BulkState.CANCELLED);
	}

	@Test
	void cannotBeCancelledAfterItsEnd() {
		this.answers.tryEmitComplete();
		this.run.send(Flux.<Integer>empty(), this::answer).subscribe();
		this.run.cancel();
		assertThat(this.run.isCancelled()).isFalse();
	}

	private Flux<BulkLine<TemplateReceipt>> answer(Flux<Integer> source) {
		return Flux.merge(this.answers.asFlux(), source.doOnNext(this.taken::add).thenMany(Flux.empty()));
	}

	private List<BulkState> states() {
		return this.run.rows().map(BulkRow::state).toList();
	}

	private static RecipientRow row(String number) {
		return new RecipientRow(Map.of("number", number), true);
	}

	private static BulkLine<TemplateReceipt> line(long index) {
		return new BulkLine<>(index, Outcome.DONE, new TemplateReceipt(true, 1L, 1L, "wamid.1", Map.of(), false), null);
	}

}
