package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Lists contacts: a page of the default size.
 */
public class ListContacts {

	private static final int SIZE = 20;

	@Benchmark
	public Object starter(StarterCalls calls) {
		return calls.list(SIZE).block();
	}

	@Benchmark
	public Object webClient(WebClientCalls calls) {
		return calls.list(1, SIZE).block();
	}

	@Benchmark
	public Object reactorNetty(ReactorNettyCalls calls) {
		return calls.list(1, SIZE).block();
	}

	@Benchmark
	public Object restClient(RestClientCalls calls) {
		return calls.list(1, SIZE);
	}

	@Benchmark
	public Object okHttp(OkHttpCalls calls) {
		return calls.list(1, SIZE);
	}

}
