package com.whatsnesia.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a sandbox as any HTTP client would.
 */
final class SandboxClient {

	static final String FORM = "application/x-www-form-urlencoded";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private String root;

	private final Map<String, String> headers = new LinkedHashMap<>();

	SandboxClient(WhatsnesiaSandbox sandbox) {
		this.root = sandbox.baseUrl().toString().replace("/external-api", "");
		this.headers.put("client-id", sandbox.clientId());
		this.headers.put("client-secret", sandbox.clientSecret());
		this.headers.put("Accept", "application/json");
	}

	String root() {
		return this.root;
	}

	SandboxClient host(String host) {
		this.root = this.root.replace("127.0.0.1", host);
		return this;
	}

	SandboxClient header(String name, String value) {
		this.headers.put(name, value);
		return this;
	}

	SandboxClient without(String name) {
		this.headers.remove(name);
		return this;
	}

	Reply get(String path) {
		return send("GET", path, BodyPublishers.noBody());
	}

	Reply delete(String path) {
		return send("DELETE", path, BodyPublishers.noBody());
	}

	Reply post(String path, Map<String, String> fields) {
		return post(path, FORM, form(fields).getBytes(StandardCharsets.US_ASCII));
	}

	Reply postJson(String path, String json) {
		return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
	}

	Reply post(String path, Multipart multipart) {
		return post(path, multipart.contentType(), multipart.body());
	}

	Reply post(String path, String contentType, byte[] body) {
		return send(request("POST", path, BodyPublishers.ofByteArray(body)).header("Content-Type", contentType));
	}

	Reply send(String method, String path, BodyPublisher body) {
		return send(request(method, path, body));
	}

	HttpRequest.Builder request(String method, String path, BodyPublisher body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path)).method(method, body);
		this.headers.forEach(request::header);
		return request;
	}

	private static Reply send(HttpRequest.Builder request) {
		try {
			return new Reply(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	record Reply(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String body() {
			return this.response.body();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		JsonNode json() {
			return MAPPER.readTree(body());
		}

		String remark() {
			return json().path("remark").asString("");
		}

		List<String> messages() {
			return json().path("message").values().stream().map(JsonNode::asString).toList();
		}

		JsonNode contact() {
			return json().path("data").path("contact");
		}

		JsonNode contacts() {
			return json().path("data").path("contacts");
		}

		List<Long> ids() {
			return ids("contacts");
		}

		List<Long> ids(String list) {
			return data().path(list).path("data").values().stream().map((row) -> row.path("id").asLong()).toList();
		}

		JsonNode data() {
			return json().path("data");
		}

	}

}
