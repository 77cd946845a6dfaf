package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Calls through a {@link WebClient}, as honest code would make them: it checks the
 * status, caps the answer and has a time limit.
 */
@State(Scope.Benchmark)
public class WebClientCalls {

	private static final ParameterizedTypeReference<WireJson.Answer<WireJson.Sent>> SENT = new ParameterizedTypeReference<>() {
	};

	private static final ParameterizedTypeReference<WireJson.Answer<WireJson.Contacts>> CONTACTS = new ParameterizedTypeReference<>() {
	};

	private ConnectionProvider connections;

	private WebClient webClient;

	@Setup
	public void open() {
		this.connections = ConnectionProvider.builder("webclient")
			.maxConnections(Workload.CONCURRENCY)
			.pendingAcquireMaxCount(-1)
			.build();
		this.webClient = WebClient.builder()
			.clientConnector(new ReactorClientHttpConnector(HttpClient.create(this.connections)))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(Workload.MAX_ANSWER_SIZE))
			.baseUrl(Workload.baseUrl().toString())
			.defaultHeader("client-id", Workload.CLIENT_ID)
			.defaultHeader("client-secret", Workload.CLIENT_SECRET)
			.build();
	}

	@TearDown
	public void close() {
		this.connections.dispose();
	}

	Mono<WireJson.Sent> sendUrlencoded() {
		return send(BodyInserters.fromFormData("mobile_code", Workload.COUNTRY_CODE)
			.with("mobile", Workload.NATIONAL_NUMBER)
			.with("message", Workload.TEXT));
	}

	Mono<WireJson.Sent> sendMultipart() {
		MultipartBodyBuilder parts = to();
		parts.part("message", Workload.TEXT);
		return send(BodyInserters.fromMultipartData(parts.build()));
	}

	Mono<WireJson.Sent> sendDocument() {
		MultipartBodyBuilder parts = to();
		parts.part("document", new FileSystemResource(Workload.file()), MediaType.APPLICATION_OCTET_STREAM);
		return send(BodyInserters.fromMultipartData(parts.build()));
	}

	Mono<WireJson.ContactPage> list(int page, int size) {
		return this.webClient.get()
			.uri("/contact/list?page={page}&paginate={size}", page, size)
			.accept(MediaType.APPLICATION_JSON)
			.retrieve()
			.bodyToMono(CONTACTS)
			.timeout(Workload.TIMEOUT)
			.map((answer) -> answer.checked().contacts());
	}

	Flux<WireJson.Contact> pageByPage() {
		return list(1, Workload.PAGE_SIZE).expand((page) -> (page.number() < page.lastPage())
				? list(page.number() + 1, Workload.PAGE_SIZE) : Mono.empty())
			.concatMapIterable(WireJson.ContactPage::rows);
	}

	private Mono<WireJson.Sent> send(BodyInserter<?, ? super ClientHttpRequest> body) {
		return this.webClient.post()
			.uri("/inbox/send-message")
			.accept(MediaType.APPLICATION_JSON)
			.body(body)
			.retrieve()
			.bodyToMono(SENT)
			.timeout(Workload.TIMEOUT)
			.map(WireJson.Answer::checked);
	}

	private static MultipartBodyBuilder to() {
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		parts.part("mobile_code", Workload.COUNTRY_CODE);
		parts.part("mobile", Workload.NATIONAL_NUMBER);
		return parts;
	}

}
