package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.WhatsnesiaWebClientCustomizer;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.wire.Connector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.mock.http.client.reactive.MockClientHttpRequest;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Plays any bytes, head and body of an answer, to a call of each endpoint, without a
 * network.
 */
class AnswerFuzzTests {

	private static final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private static volatile Answer answer = Answer.of(new byte[0]);

	@BeforeAll
	static void start() {
		ClientHttpConnector connector = (method, uri, request) -> request.apply(new MockClientHttpRequest(method, uri))
			.then(Mono.fromSupplier(() -> answer.response()));
		TestPropertyValues
			.of("whatsnesia.client-id=" + Connector.CLIENT_ID, "whatsnesia.client-secret=" + Connector.CLIENT_SECRET,
					"whatsnesia.retry.max-retries=0")
			.applyTo(context);
		context.registerBean(WhatsnesiaWebClientCustomizer.class,
				() -> (builder) -> builder.clientConnector(connector));
		context.register(WhatsnesiaAutoConfiguration.class);
		context.refresh();
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@FuzzTest(maxDuration = "3m")
	void meansAValueOrAFailure(byte[] bytes) {
		answer = Answer.of(bytes);
		Judge judge = new Judge(answer.status(), answer.body());
		WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
		for (EndpointCall call : EndpointCall.values()) {
			Object[] value = new Object[1];
			Throwable failure = catchThrowable(() -> value[0] = call.with(client).block());
			judge.judge(call, value[0], failure);
		}
	}

	/**
	 * An answer as it stands on the wire.
	 */
	private record Answer(int status, String[] headers, byte[] body) {

		static Answer of(byte[] bytes) {
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			int end = text.indexOf("\n\n");
			String[] head = text.substring(0, Math.max(0, end)).split("\n");
			String status = head[0].replaceFirst("^HTTP/1.1 ", "");
			return new Answer(status.matches("[2-5]\\d\\d") ? Integer.parseInt(status) : 200,
					Arrays.copyOfRange(head, 1, head.length),
					Arrays.copyOfRange(bytes, (end < 0) ? 0 : end + 2, bytes.length));
		}

		MockClientHttpResponse response() {
			MockClientHttpResponse response = new MockClientHttpResponse(this.status);
			for (String header : this.headers) {
				String[] parts = header.split(": ", 2);
				if (parts.length == 2) {
					response.getHeaders().add(parts[0], parts[1]);
				}
			}
			response.setBody(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(this.body.clone())));
			return response;
		}

	}

}
