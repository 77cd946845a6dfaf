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

	private final ObjectProvider<LiveSource> sources;

	LiveController(LiveUpdates updates, ObjectProvider<LiveSource> sources) {
		this.updates = updates;
		this.sources = sources;
	}

	/**
	 * The first heartbeat comes at once: a page is connected when it has got something.
	 */
	@GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	Flux<ServerSentEvent<String>> stream() {
		Flux<LiveTopic> observed = Flux.merge(this.sources.stream().map(LiveSource::changes).toList());
		Flux<ServerSentEvent<String>> changes = Flux.merge(this.updates.changes(), observed)
			.map((topic) -> event(topic.event()));
		Flux<ServerSentEvent<String>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
			.onBackpressureDrop()
			.map((count) -> ServerSentEvent.<String>builder().comment("still here").retry(RECONNECT).build());
		return Flux.merge(changes, heartbeats).takeUntilOther(this.updates.end());
	}

	private static ServerSentEvent<String> event(String name) {
		return ServerSentEvent.<String>builder().event(name).data("changed").build();
	}

}
