package com.whatsnesia.benchmark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.QueryStringDecoder;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The program that stands in for the service: it reads each request to its end and
 * answers what was made before. It ends with its standard input.
 */
final class Stub {

	static final String PATH = "/external-api";

	/**
	 * Tells how many pages of contacts were asked for.
	 */
	static final String LISTS = "/lists";

	/**
	 * Above this, a request has a file.
	 */
	private static final int FORM_SIZE = 64 * 1024;

	private final StubAnswers answers = new StubAnswers();

	private final AtomicInteger lists = new AtomicInteger();

	private Stub() {
	}

	public static void main(String[] args) throws IOException {
		WarningsOnly.log();
		DisposableServer server = new Stub().start();
		Conversation.answer(Integer.toString(server.port()));
		while (System.in.read() != -1) {
			// Nobody says anything.
		}
		System.exit(0);
	}

	private DisposableServer start() {
		return HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.route((routes) -> routes.post(PATH + "/inbox/send-message", this::send)
				.get(PATH + "/contact/list", this::list)
				.get(LISTS, this::lists))
			.bindNow();
	}

	private Publisher<Void> send(HttpServerRequest request, HttpServerResponse response) {
		return request.receive()
			.map((content) -> (long) content.readableBytes())
			.reduce(0L, Long::sum)
			.flatMap((size) -> json(response,
					(size > FORM_SIZE) ? this.answers.documentSent() : this.answers.textSent()));
	}

	private Publisher<Void> list(HttpServerRequest request, HttpServerResponse response) {
		this.lists.incrementAndGet();
		QueryStringDecoder query = new QueryStringDecoder(request.uri());
		return json(response, this.answers.contacts(number(query, "page"), number(query, "paginate")));
	}

	private Publisher<Void> lists(HttpServerRequest request, HttpServerResponse response) {
		return response.sendString(Mono.just(Integer.toString(this.lists.get())));
	}

	private static int number(QueryStringDecoder query, String name) {
		return query.parameters().containsKey(name) ? Integer.parseInt(query.parameters().get(name).get(0)) : 1;
	}

	private static Mono<Void> json(HttpServerResponse response, byte[] body) {
		return response.header(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
			.header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(body.length))
			.sendObject(Unpooled.wrappedBuffer(body))
			.then();
	}

}
