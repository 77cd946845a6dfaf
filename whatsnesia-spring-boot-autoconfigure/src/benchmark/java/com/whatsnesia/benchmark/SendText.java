package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Sends texts, one after the other.
 */
public class SendText {

	@Benchmark
	public Object starter(StarterCalls calls) {
		return calls.sendText().block();
	}

	@Benchmark
	public Object webClient(WebClientCalls calls) {
		return calls.sendUrlencoded().block();
	}

	@Benchmark
	public Object webClientMultipart(WebClientCalls calls) {
		return calls.sendMultipart().block();
	}

	@Benchmark
	public Object reactorNetty(ReactorNettyCalls calls) {
		return calls.sendUrlencoded().block();
	}

	@Benchmark
	public Object restClient(RestClientCalls calls) {
		return calls.sendUrlencoded();
	}

	@Benchmark
	public Object okHttp(OkHttpCalls calls) {
		return calls.sendUrlencoded();
	}

}
