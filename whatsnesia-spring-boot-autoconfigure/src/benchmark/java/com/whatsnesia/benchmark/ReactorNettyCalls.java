package com.whatsnesia.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Calls through Reactor Netty without anything above it but a reader of JSON.
 */
@State(Scope.Benchmark)
public class ReactorNettyCalls {

	private ConnectionProvider connections;

	private HttpClient httpClient;

	@Setup
	public void open() {
		this.connections = ConnectionProvider.builder("reactor-netty")
			.maxConnections(Workload.CONCURRENCY)
			.pendingAcquireMaxCount(-1)
			.build();
		this.httpClient = HttpClient.create(this.connections)
			.baseUrl(Workload.baseUrl().toString())
			.responseTimeout(Workload.TIMEOUT)
			.headers((headers) -> headers.set("client-id", Workload.CLIENT_ID)
				.set("client-secret", Workload.CLIENT_SECRET)
				.set(HttpHeaderNames.ACCEPT, HttpHeaderValues.APPLICATION_JSON));
	}

	@TearDown
	public void close() {
		this.connections.dispose();
	}

	Mono<WireJson.Sent> sendUrlencoded() {
		byte[] form = ("mobile_code=" + Workload.COUNTRY_CODE + "&mobile=" + Workload.NATIONAL_NUMBER + "&message="
				+ URLEncoder.encode(Workload.TEXT, StandardCharsets.UTF_8))
			.getBytes(StandardCharsets.US_ASCII);
		return sent(this.httpClient
			.headers((headers) -> headers
				.set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_X_WWW_FORM_URLENCODED)
				.set(HttpHeaderNames.CONTENT_LENGTH, form.length))
			.post()
			.uri("/inbox/send-message")
			.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(form))));
	}

	/**
	 * Through the form that Reactor Netty has for it.
	 */
	Mono<WireJson.Sent> sendDocument() {
		return sent(this.httpClient.post()
			.uri("/inbox/send-message")
			.sendForm((request, form) -> form.multipart(true)
				.attr("mobile_code", Workload.COUNTRY_CODE)
				.attr("mobile", Workload.NATIONAL_NUMBER)
				.file("document", Workload.FILENAME, Workload.file().toFile(), "application/octet-stream")));
	}

	Mono<WireJson.ContactPage> list(int page, int size) {
		return body(this.httpClient.get().uri("/contact/list?page=" + page + "&paginate=" + size))
			.map(JsonReaders::contacts);
	}

	private static Mono<WireJson.Sent> sent(HttpClient.ResponseReceiver<?> exchange) {
		return body(exchange).map(JsonReaders::sent);
	}

	private static Mono<byte[]> body(HttpClient.ResponseReceiver<?> exchange) {
		return exchange.response((response, content) -> content.collect(CappedBody::new, CappedBody::add))
			.single()
			.map(CappedBody::bytes);
	}

}
