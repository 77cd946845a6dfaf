package com.whatsnesia.webclient;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * A {@link WebClient} that is built for the first call, since codecs and connections take
 * a good part of a start. That reads files, which no event loop may do: the first call
 * goes on on another thread.
 */
final class LazyWebClient {

	private final Supplier<WebClient> building;

	private volatile @Nullable WebClient built;

	LazyWebClient(Supplier<WebClient> building) {
		this.building = SingletonSupplier.of(building);
	}

	Mono<WebClient> get() {
		WebClient built = this.built;
		return (built != null) ? Mono.just(built)
				: Mono.fromSupplier(this::build).subscribeOn(Schedulers.boundedElastic());
	}

	private WebClient build() {
		WebClient built = this.building.get();
		this.built = built;
		return built;
	}

}
