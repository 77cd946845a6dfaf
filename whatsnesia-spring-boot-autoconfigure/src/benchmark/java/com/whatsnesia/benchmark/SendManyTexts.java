package com.whatsnesia.benchmark;

import java.util.concurrent.ExecutionException;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Sends texts, many at a time.
 */
@OperationsPerInvocation(Workload.BATCH)
public class SendManyTexts {

	@Benchmark
	public long starter(StarterCalls calls) {
		return Batch.reactive(calls::sendText);
	}

	@Benchmark
	public long webClient(WebClientCalls calls) {
		return Batch.reactive(calls::sendUrlencoded);
	}

	@Benchmark
	public long webClientMultipart(WebClientCalls calls) {
		return Batch.reactive(calls::sendMultipart);
	}

	@Benchmark
	public long reactorNetty(ReactorNettyCalls calls) {
		return Batch.reactive(calls::sendUrlencoded);
	}

	@Benchmark
	public long restClient(RestClientCalls calls, Batch batch) throws InterruptedException, ExecutionException {
		return batch.blocking(calls::sendUrlencoded);
	}

	@Benchmark
	public long okHttp(OkHttpCalls calls, Batch batch) throws InterruptedException, ExecutionException {
		return batch.blocking(calls::sendUrlencoded);
	}

}
