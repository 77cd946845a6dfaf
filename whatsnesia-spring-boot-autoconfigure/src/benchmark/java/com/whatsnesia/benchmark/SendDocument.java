package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Sends a large document.
 */
public class SendDocument {

	@Benchmark
	public Object starter(StarterCalls calls) {
		return calls.sendDocument().block();
	}

	@Benchmark
	public Object reactorNetty(ReactorNettyCalls calls) {
		return calls.sendDocument().block();
	}

	@Benchmark
	public Object webClientMultipart(WebClientCalls calls) {
		return calls.sendDocument().block();
	}

	@Benchmark
	public Object okHttp(OkHttpCalls calls) {
		return calls.sendDocument();
	}

}
