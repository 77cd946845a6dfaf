package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Lists contacts: a page of some size.
 */
public abstract class ContactLists {

	private final int size;

	ContactLists(int size) {
		this.size = size;
	}

	@Benchmark
	public Object starter(StarterCalls calls) {
		return calls.list(this.size).block();
	}

	@Benchmark
	public Object webClient(WebClientCalls calls) {
		return calls.list(1, this.size).block();
	}

	@Benchmark
	public Object reactorNetty(ReactorNettyCalls calls) {
		return calls.list(1, this.size).block();
	}

	@Benchmark
	public Object restClient(RestClientCalls calls) {
		return calls.list(1, this.size);
	}

	@Benchmark
	public Object okHttp(OkHttpCalls calls) {
		return calls.list(1, this.size);
	}

}
