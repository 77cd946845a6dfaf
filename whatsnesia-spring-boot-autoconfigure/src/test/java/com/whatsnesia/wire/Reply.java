package com.whatsnesia.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.whatsnesia.Recording;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * What a {@link StubServer} does with a request that it has read.
 */
@FunctionalInterface
public interface Reply {

	/**
	 * The header and body of an endless success, cut in the middle.
	 */
	String TRUNCATED = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"remark\":\"";

	void send(ReceivedRequest request, StubServer.Connection connection) throws IOException;

	static Reply of(int status, String contentType, String body, String... headers) {
		return of(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
	}

	static Reply of(int status, String contentType, byte[] bytes, String... headers) {
		StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
		head.append("Content-Type: ").append(contentType).append("\r\n");
		for (String header : headers) {
			head.append(header).append("\r\n");
		}
		head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
		byte[] headBytes = head.toString().getBytes(StandardCharsets.ISO_8859_1);
		return (request, connection) -> {
			connection.write(headBytes);
			connection.write(bytes);
		};
	}

	static Reply json(int status, String body, String... headers) {
		return of(status, "application/json", body, headers);
	}

	static Reply html(int status, String... headers) {
		return of(status, "text/html; charset=utf-8", "<!DOCTYPE html><title>No API</title>", headers);
	}

	static Reply error(int status, String remark, String message, String... headers) {
		return json(status, "{\"remark\":\"%s\",\"status\":\"error\",\"message\":[\"%s\"]}".formatted(remark,
				message.replace("\\", "\\\\").replace("\"", "\\\"")), headers);
	}

	static Reply recorded(String name) {
		return recorded(Recording.of(name));
	}

	static Reply recorded(Recording recording) {
		Map<String, String> headers = new LinkedHashMap<>(recording.headers());
		String contentType = headers.remove("Content-Type");
		return of(recording.status(), contentType, recording.body(),
				headers.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + ": " + entry.getValue())
					.toArray(String[]::new));
	}

	/**
	 * Never answers, and keeps the connection.
	 */
	static Reply hang() {
		return (request, connection) -> connection.awaitClose();
	}

	/**
	 * Closes the connection without an answer.
	 */
	static Reply cut() {
		return (request, connection) -> connection.close();
	}

	/**
	 * Resets the connection without an answer.
	 */
	static Reply reset() {
		return (request, connection) -> connection.reset();
	}

	/**
	 * Sends bytes as they are and closes the connection.
	 */
	static Reply raw(String bytes) {
		return (request, connection) -> {
			connection.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			connection.close();
		};
	}

	/**
	 * Sends the head of an answer, then a byte at a time for as long as somebody listens.
	 */
	static Reply trickle() {
		return (request, connection) -> {
			connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			Flux.interval(Duration.ofMillis(20), Schedulers.boundedElastic()).doOnNext((tick) -> {
				try {
					connection.write(new byte[] { ' ' });
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).onErrorComplete().blockLast();
		};
	}

	/**
	 * Sends an answer of a size that begins like one of the API.
	 */
	static Reply flood(int size) {
		return (request, connection) -> {
			connection.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + size
					+ "\r\n\r\n{\"remark\":\"")
				.getBytes(StandardCharsets.US_ASCII));
			byte[] block = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
			for (int sent = 0; sent < size; sent += block.length) {
				connection.write(block);
			}
		};
	}

	/**
	 * Sends a success behind headers of a size.
	 */
	static Reply headerFlood(int size) {
		String header = "X-Flood: " + "x".repeat(1000);
		return json(200, "{\"status\":\"success\"}",
				Stream.generate(() -> header).limit(size / header.length()).toArray(String[]::new));
	}

	/**
	 * Sends a small answer that becomes as many spaces.
	 */
	static Reply gzipBomb(int size) {
		ByteArrayOutputStream small = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(small)) {
			byte[] block = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
			for (int sent = 0; sent < size; sent += block.length) {
				gzip.write(block);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return of(200, "application/json", small.toByteArray(), "Content-Encoding: gzip");
	}

}
