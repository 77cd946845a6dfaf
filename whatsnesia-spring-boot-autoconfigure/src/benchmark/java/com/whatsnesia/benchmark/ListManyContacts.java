package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Lists contacts: the largest page.
 */
public class ListManyContacts {

	private static final int SIZE = 1000;

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

}
