package com.whatsnesia.sandbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * One sandbox a class, fresh for each test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbstractSandboxTests {

	static final String LIST = "/external-api/contact/list";

	static final String STORE = "/external-api/contact/store";

	static final String UPDATE = "/external-api/contact/update/";

	static final String DELETE = "/external-api/contact/delete/";

	static final String[] ALL_MISSING = { "The firstname field is required.", "The lastname field is required.",
			"The mobile code field is required.", "The mobile field is required." };

	final WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder().slowness(Duration.ofHours(1)).start();

	SandboxClient client = new SandboxClient(this.sandbox);

	@BeforeEach
	void reset() {
		this.sandbox.reset();
		this.client = new SandboxClient(this.sandbox);
	}

	@AfterAll
	void stop() {
		this.sandbox.close();
	}

	static Map<String, String> rudi() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("firstname", "Rudi");
		fields.put("lastname", "Hartono");
		fields.put("mobile_code", "62");
		fields.put("mobile", "81200009001");
		return fields;
	}

	static Map<String, String> rudiWith(String field, String value) {
		Map<String, String> fields = rudi();
		fields.put(field, value);
		return fields;
	}

	static Multipart rudiMultipart() {
		Multipart multipart = new Multipart();
		rudi().forEach(multipart::field);
		return multipart;
	}

	JsonNode contact(long id) {
		return this.client.get(LIST + "?paginate=1000")
			.contacts()
			.path("data")
			.valueStream()
			.filter((contact) -> contact.path("id").asLong() == id)
			.findFirst()
			.orElseThrow();
	}

	long total() {
		return this.client.get(LIST).contacts().path("total").asLong();
	}

}
