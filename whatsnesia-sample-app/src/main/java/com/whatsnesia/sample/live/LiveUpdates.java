package com.whatsnesia.sample.live;

import java.time.Duration;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings what has changed to all open pages.
 */
@Component
public class LiveUpdates {

	/**
	 * More often nobody can see it, and a thousand messages would make a page ask for
	 * itself a thousand times.
	 */
	private static final Duration PACE = Duration.ofMillis(250);

	private final Sinks.Many<LiveTopic> changes = Sinks.many().multicast().directBestEffort();

	private final Flux<LiveTopic> paced = Flux.merge(Stream.of(LiveTopic.values()).map(this::paced).toList()).share();

	/**
	 * Tell of a change. Whoever does so is never held up: nobody may be there to hear it.
	 * @param topic what has changed
	 */
	public synchronized void changed(LiveTopic topic) {
		this.changes.tryEmitNext(topic);
	}

	/**
	 * All changes from now on, each topic at a pace that people can follow.
	 */
	Flux<LiveTopic> changes() {
		return this.paced;
	}

	/**
	 * Completes when the application stops: a page that is open would keep the web server
	 * from stopping.
	 */
	Mono<Void> end() {
		return this.changes.asFlux().then();
	}

	private Flux<LiveTopic> paced(LiveTopic topic) {
		return this.changes.asFlux().filter((changed) -> changed == topic).sample(PACE).onBackpressureLatest();
	}

	/**
	 * One at a time with the changes: the sink refuses what comes meanwhile, and the end
	 * must not be refused.
	 */
	@EventListener(ContextClosedEvent.class)
	synchronized void stop() {
		this.changes.tryEmitComplete();
	}

}
