package com.whatsnesia.webclient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import com.whatsnesia.wire.Reply;

/**
 * What can go wrong after a request was read, with the work done or not.
 */
enum SoakFault {

	RESET(false, Reply.reset()),

	RESET_AFTER_WORK(true, Reply.reset()),

	CUT(false, Reply.cut()),

	CUT_AFTER_WORK(true, Reply.cut()),

	CUT_IN_THE_HEAD(true, Reply.raw("HTTP/1.1 200 OK\r\nContent-Ty")),

	CUT_IN_THE_BODY(true, Reply.raw(Reply.TRUNCATED)),

	CUT_IN_A_CHUNK(true,
			Reply.raw(
					"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n{")),

	HANG(false, Reply.hang()),

	HANG_AFTER_WORK(true, Reply.hang()),

	NO_HTTP(true, Reply.raw("SSH-2.0-OpenSSH_9.6\r\n\r\n")),

	HEADER_FLOOD(true, Reply.json(200, "{}", "X-Flood: " + "x".repeat(100_000))),

	TRUNCATED_JSON(true, Reply.json(200, "{\"remark\":\"success\",\"status\":\"success\",\"da")),

	DEEP_JSON(true, Reply.json(200, "[".repeat(100_000))),

	EMPTY(true, Reply.json(200, "")),

	WITHOUT_DATA(true, Reply.json(200, "{\"remark\":\"success\",\"status\":\"success\",\"message\":[]}")),

	NO_GZIP(true, Reply.json(200, "\u001f\u008b is no gzip", "Content-Encoding: gzip")),

	GZIP_BOMB(true, gzip(10_000_000)),

	OVERSIZED(true, Reply.json(200, "{\"remark\":\"" + "x".repeat(1_000_000) + "\"}")),

	HTML(false, Reply.html(200)),

	HTML_500(true, Reply.html(500)),

	JSON_500(false, Reply.recorded("050")),

	BAD_GATEWAY(true, Reply.html(502)),

	UNAVAILABLE(false, Reply.html(503)),

	GATEWAY_TIMEOUT(true, Reply.html(504)),

	UNAVAILABLE_FOR_A_WHILE(Reply.html(503, "Retry-After: 0")),

	RATE_LIMITED_FOR_A_WHILE(Reply.html(429, "Retry-After: 1")),

	RATE_LIMITED(false, Reply.html(429)),

	MAINTENANCE(false, Reply.recorded("018")),

	CREDENTIALS_REJECTED(false, Reply.recorded("004")),

	FORBIDDEN(false, Reply.html(403)),

	TOO_LARGE(false, Reply.html(413)),

	NO_ROUTE(false, Reply.html(404)),

	REDIRECT(false, Reply.html(307, "Location: http://elsewhere.test/"));

	private final boolean processes;

	private final boolean isRepeatable;

	private final Reply reply;

	SoakFault(boolean processes, Reply reply) {
		this.processes = processes;
		this.isRepeatable = false;
		this.reply = reply;
	}

	SoakFault(Reply reply) {
		this.processes = false;
		this.isRepeatable = true;
		this.reply = reply;
	}

	/**
	 * Return whether the server does what it was asked to.
	 */
	boolean processes() {
		return this.processes;
	}

	/**
	 * Return whether the server says that a write may be made again.
	 */
	boolean isRepeatable() {
		return this.isRepeatable;
	}

	Reply reply() {
		return this.reply;
	}

	private static Reply gzip(int size) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(new byte[size]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
				+ compressed.size() + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		return (request, connection) -> {
			connection.write(head);
			connection.write(compressed.toByteArray());
		};
	}

}
