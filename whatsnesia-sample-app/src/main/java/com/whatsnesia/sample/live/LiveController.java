package com.whatsnesia.sample.live;

import java.time.Duration;

import reactor.core.publisher.Flux;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Streams what has changed to a page, as server-sent events.
 */
@Controller
class LiveController {

	/**
	 * Often enough to find out soon that a page was closed.
	 */
	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private static final Duration RECONNECT = Duration.ofSeconds(1);

	private final LiveUpdates updates;

	private final ObjectProvider<LiveWatch> watches;

	LiveController(LiveUpdates updates, ObjectProvider<LiveWatch> watches) {
		this.updates = updates;
		this.watches = watches;
	}

	/**
	 * The first heartbeat comes at once: a page is connected when it has got something.
	 */
	@GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	Flux<ServerSentEvent<String>> stream() {
		Flux<ServerSentEvent<String>> changes = this.updates.changes().map((topic) -> event(topic.event()));
		Flux<ServerSentEvent<String>> looks = Flux.merge(this.watches.stream().map(LiveWatch::looks).toList())
			.thenMany(Flux.empty());
		Flux<ServerSentEvent<String>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
			.onBackpressureDrop()
			.map((count) -> ServerSentEvent.<String>builder().comment("still here").retry(RECONNECT).build());
		return Flux.merge(changes, looks, heartbeats).takeUntilOther(this.updates.end());
	}

	private static ServerSentEvent<String> event(String name) {
		return ServerSentEvent.<String>builder().event(name).data("changed").build();
	}

}
