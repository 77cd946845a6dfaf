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

	static final String CONVERSATIONS = "/external-api/inbox/conversation-list";

	static final String STATUS = "/external-api/inbox/change-conversation-status/";

	static final String DETAILS = "/external-api/inbox/conversation-details/";

	static final String SEND = "/external-api/inbox/send-message";

	static final String SEND_TEMPLATE = "/external-api/inbox/send-template-message";

	static final String TEMPLATES = "/external-api/inbox/template-list";

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

	/**
	 * The fields of a send.
	 * @param contactId the contact to send to
	 * @param more further fields and their values in turn
	 */
	static Map<String, String> to(long contactId, String... more) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("mobile_code", "62");
		fields.put("mobile", "812%08d".formatted(contactId));
		for (int i = 0; i < more.length; i += 2) {
			fields.put(more[i], more[i + 1]);
		}
		return fields;
	}

	static Multipart multipartTo(long contactId, String... more) {
		Multipart multipart = new Multipart();
		to(contactId, more).forEach(multipart::field);
		return multipart;
	}

	SandboxClient.Reply send(long contactId, String... more) {
		return this.client.post(SEND, to(contactId, more));
	}

	SandboxClient.Reply sendTemplate(long contactId, String... more) {
		return this.client.post(SEND_TEMPLATE, to(contactId, more));
	}

	JsonNode conversation(long id) {
		return this.client.get(DETAILS + id).data().path("conversation");
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
