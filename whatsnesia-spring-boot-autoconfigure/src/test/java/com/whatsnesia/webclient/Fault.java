package com.whatsnesia.webclient;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.Server;
import com.whatsnesia.wire.StubServer;
import com.whatsnesia.wire.Unreachable;

/**
 * What can go wrong on the other side, and what the client must make of it: the rows of
 * {@link FaultMatrixTests} and of the README's table.
 */
public enum Fault {

	// @formatter:off

	CONNECTION_REFUSED("the connection is refused",
			Verdict.NO_CONNECTION, Trace.NOTHING, Limits.DEFAULTS, (elsewhere) -> Unreachable.refusing()),

	NO_ANSWER_TO_CONNECT("no answer to the attempt to connect",
			Verdict.NO_CONNECTION, Trace.NOTHING, Limits.SHORT_CONNECT, (elsewhere) -> Unreachable.fullBacklog()),

	TLS_HELLO_UNANSWERED("the TLS hello is never answered",
			Verdict.NO_HANDSHAKE, Trace.CONNECTION, Limits.SHORT_CONNECT,
			(elsewhere) -> StubServer.greeting("https", StubServer.Connection::ignore)),

	RESET_BEFORE_READ("reset before the request is read",
			Verdict.BROKEN, Trace.CONNECTION_CUT, Limits.DEFAULTS, (elsewhere) -> StubServer.greeting("http", (connection) -> {
				connection.awaitByte();
				connection.reset();
			})),

	RESET_AFTER_READ("reset after the request is read", Verdict.BROKEN, Trace.REQUEST_CUT, Reply.reset()),

	CUT_AFTER_READ("closed after the request is read", Verdict.BROKEN, Trace.REQUEST_CUT, Reply.cut()),

	HANG("no answer", Verdict.TOO_SLOW, Trace.REQUEST, Limits.SHORT_ANSWER, Reply.hang()),

	TRICKLE("an answer of a byte now and then", Verdict.TOO_SLOW, Trace.GIVEN_UP, Limits.SHORT_ANSWER, Reply.trickle()),

	TRUNCATED_BODY("closed within the body", Verdict.BROKEN, Trace.REQUEST, Reply.raw(Reply.TRUNCATED)),

	TRUNCATED_CHUNK("closed within a chunk of the body", Verdict.BROKEN, Trace.REQUEST, Reply.raw(
			"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"status\":")),

	HEADER_FLOOD("1 MB of headers", Verdict.BROKEN, Trace.GIVEN_UP, Reply.headerFlood(1024 * 1024)),

	TRUNCATED_JSON("HTTP 200 with half of the JSON",
			Verdict.UNREADABLE, Reply.json(200, "{\"remark\":\"contact_created\",\"status\":\"success\",\"da")),

	BAD_JSON("HTTP 200 with something else than JSON", Verdict.UNREADABLE, Reply.json(200, "\u0000garbage")),

	HTML("HTTP 200 with HTML", Verdict.UNREADABLE, Reply.html(200)),

	EMPTY("HTTP 200 with nothing", Verdict.UNREADABLE, Reply.json(200, "")),

	WRONG_CHARSET("HTTP 200 in ISO 8859-1",
			Verdict.UNREADABLE, Reply.of(200, "application/json; charset=iso-8859-1",
					success("\u00e9", "{}").getBytes(StandardCharsets.ISO_8859_1))),

	DEEP_NESTING("100 000 open brackets", Verdict.UNREADABLE, Reply.json(200, "[".repeat(100_000))),

	DEEP_DATA("a success with data that is nested 100 000 times",
			Verdict.UNREADABLE, Reply.json(200, success("ok", "[".repeat(100_000) + "]".repeat(100_000)))),

	ERROR_THEN_SUCCESS("two statuses, an error and a success",
			Verdict.UNREADABLE, Reply.json(200, "{\"status\":\"error\"," + success("ok", "{}").substring(1))),

	SUCCESS_THEN_ERROR("two statuses, a success and an error",
			Verdict.UNREADABLE, Reply.json(200, success("ok", "{}").replace("}}", "},\"status\":\"error\"}"))),

	FIFTY_MEGABYTES("50 MB", Verdict.UNREADABLE, Trace.GIVEN_UP, Reply.flood(50 * 1024 * 1024)),

	GZIP_BOMB("a small answer that inflates to 50 MB", Verdict.UNREADABLE, Reply.gzipBomb(50 * 1024 * 1024)),

	OTHER_CHARSET("an error in UTF-16",
			Verdict.FAILED, Reply.of(200, "application/json; charset=utf-16", exception(StandardCharsets.UTF_16BE))),

	DATABASE_DOWN("the service's database is down", Verdict.FAILED, Reply.recorded("054")),

	JSON_500("HTTP 500 with JSON", Verdict.FAILED, Reply.recorded("050")),

	HTML_500("HTTP 500 with HTML", Verdict.FAILED, Reply.html(500)),

	BAD_GATEWAY("HTTP 502", Verdict.GATEWAY_FAILED, Reply.html(502)),

	GATEWAY_TIMEOUT("HTTP 504", Verdict.GATEWAY_FAILED, Reply.html(504)),

	UNAVAILABLE("HTTP 503", Verdict.UNAVAILABLE, Reply.html(503)),

	UNAVAILABLE_FOR_A_WHILE("HTTP 503 with Retry-After",
			Verdict.UNAVAILABLE_FOR_A_WHILE, Reply.html(503, "Retry-After: 0")),

	RATE_LIMITED("HTTP 429", Verdict.RATE_LIMITED, Reply.html(429)),

	RATE_LIMITED_FOR_A_WHILE("HTTP 429 with Retry-After",
			Verdict.RATE_LIMITED_FOR_A_WHILE, Reply.html(429, "Retry-After: 0")),

	MAINTENANCE_PAGE("HTTP 302 to the maintenance page", Verdict.MAINTENANCE, Reply.recorded("018")),

	MAINTENANCE("the service's framework is in maintenance", Verdict.MAINTENANCE, Reply.recorded("055")),

	REDIRECT("HTTP 302", Verdict.ELSEWHERE, Trace.KEPT, Limits.DEFAULTS, redirect(302)),

	REDIRECT_WITH_BODY("HTTP 307 to another host", Verdict.ELSEWHERE, Trace.KEPT, Limits.DEFAULTS, redirect(307)),

	NOT_FOUND("HTTP 404", Verdict.ELSEWHERE, Reply.html(404)),

	NO_SUCH_ROUTE("HTTP 404 of the service", Verdict.ELSEWHERE, Reply.recorded("024")),

	BAD_REQUEST("HTTP 400", Verdict.REFUSED, Reply.html(400)),

	FORBIDDEN("HTTP 403", Verdict.REFUSED, Reply.html(403)),

	TOO_LARGE("HTTP 413", Verdict.REFUSED, Reply.html(413)),

	REQUEST_TIMEOUT("HTTP 408", Verdict.UNREADABLE, Reply.html(408));

	// @formatter:on

	private final String title;

	private final Verdict verdict;

	private final Trace trace;

	private final Limits limits;

	private final Function<URI, Server> server;

	Fault(String title, Verdict verdict, Reply reply) {
		this(title, verdict, Trace.KEPT, reply);
	}

	Fault(String title, Verdict verdict, Trace trace, Reply reply) {
		this(title, verdict, trace, Limits.DEFAULTS, reply);
	}

	Fault(String title, Verdict verdict, Trace trace, Limits limits, Reply reply) {
		this(title, verdict, trace, limits, (elsewhere) -> StubServer.replying(reply));
	}

	Fault(String title, Verdict verdict, Trace trace, Limits limits, Function<URI, Server> server) {
		this.title = title;
		this.verdict = verdict;
		this.trace = trace;
		this.limits = limits;
		this.server = server;
	}

	Verdict verdict() {
		return this.verdict;
	}

	Trace trace() {
		return this.trace;
	}

	Limits limits() {
		return this.limits;
	}

	/**
	 * Start a server with this fault.
	 * @param elsewhere another server, which must not hear of it
	 */
	Server server(URI elsewhere) {
		return this.server.apply(elsewhere);
	}

	@Override
	public String toString() {
		return this.title;
	}

	/**
	 * Return the README's table.
	 */
	public static String table() {
		return Stream
			.concat(Stream.of(
					"| What happens | Exception | Attempts of a read | Attempts of a write | Its outcome | Health |",
					"|---|---|---|---|---|---|"), Stream.of(values()).map(Fault::row))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private String row() {
		return "| %s | `%s` | %d | %d | `%s` | %s |".formatted(this.title, this.verdict.type().getSimpleName(),
				this.verdict.attempts(Operation.Kind.READ), this.verdict.attempts(Operation.Kind.WRITE),
				this.verdict.ofWrite(), health());
	}

	private String health() {
		String reason = this.verdict.reason();
		String onJdk = this.verdict.reasonOnJdk();
		return "%s, `%s`".formatted(this.verdict.health(), reason)
				+ (onJdk.equals(reason) ? "" : "; JDK client: `%s`".formatted(onJdk));
	}

	private static String success(String message, String data) {
		return "{\"remark\":\"done\",\"status\":\"success\",\"message\":[\"%s\"],\"data\":%s}".formatted(message, data);
	}

	private static byte[] exception(Charset charset) {
		return "{\"remark\":\"exception\",\"status\":\"error\",\"message\":[\"Gagal\"]}".getBytes(charset);
	}

	private static Function<URI, Server> redirect(int status) {
		return (elsewhere) -> StubServer.replying(Reply.html(status, "Location: " + elsewhere + "/contact/list"));
	}

	/**
	 * What an attempt leaves at the server.
	 */
	enum Trace {

		/**
		 * Nothing.
		 */
		NOTHING(0, 0),

		/**
		 * A connection, which the client closes.
		 */
		CONNECTION(1, 0),

		/**
		 * A connection that breaks without an answer.
		 */
		CONNECTION_CUT(1, 0),

		/**
		 * A request on a connection of its own, which is closed.
		 */
		REQUEST(1, 1),

		/**
		 * A request on a connection of its own, which the client closes in the middle of
		 * the answer.
		 */
		GIVEN_UP(1, 1),

		/**
		 * A request on a connection that breaks without an answer.
		 */
		REQUEST_CUT(1, 1),

		/**
		 * A request on a connection that stays.
		 */
		KEPT(1, 1);

		private final int connections;

		private final int requests;

		Trace(int connections, int requests) {
			this.connections = connections;
			this.requests = requests;
		}

		int connections(int exchanges) {
			return this.connections * exchanges;
		}

		int requests(int exchanges) {
			return this.requests * exchanges;
		}

		/**
		 * Return how often a request goes out in an attempt. The JDK client sends a GET
		 * once more by itself when the connection breaks before the answer, and has no
		 * setting against it.
		 */
		int exchanges(Connector connector, Operation.Kind kind) {
			boolean cut = this == CONNECTION_CUT || this == REQUEST_CUT;
			return (connector == Connector.JDK && cut && kind != Operation.Kind.WRITE) ? 2 : 1;
		}

		/**
		 * Return whether no connection is left. The JDK client leaves one open that has
		 * too many headers, and Spring's connector does not tell it when an answer is
		 * given up: {@code JdkClientHttpResponse} caches the body.
		 */
		boolean isClosed(Connector connector) {
			return this != KEPT && !(this == GIVEN_UP && connector == Connector.JDK);
		}

	}

	/**
	 * The time limits of the client. They are short only where the fault is waited for,
	 * so that a slow machine changes nothing.
	 */
	enum Limits {

		DEFAULTS,

		SHORT_CONNECT("whatsnesia.http.connect-timeout=300ms"),

		SHORT_ANSWER("whatsnesia.http.read-timeout=300ms", "whatsnesia.http.send-timeout=300ms");

		private final String[] properties;

		Limits(String... properties) {
			this.properties = properties;
		}

		String[] properties() {
			return this.properties;
		}

	}

}
