package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Reads all contacts of an account.
 */
public class FindAllContacts {

	@Benchmark
	public long starter(StarterCalls calls) {
		return calls.findAll().count().block();
	}

	@Benchmark
	public long webClient(WebClientCalls calls) {
		return calls.pageByPage().count().block();
	}

}
