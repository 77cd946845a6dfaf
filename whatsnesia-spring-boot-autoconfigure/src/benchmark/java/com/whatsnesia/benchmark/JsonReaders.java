package com.whatsnesia.benchmark;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers for the clients whose library reads no JSON.
 */
final class JsonReaders {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final ObjectReader SENT = MAPPER.readerFor(new TypeReference<WireJson.Answer<WireJson.Sent>>() {
	});

	private static final ObjectReader CONTACTS = MAPPER
		.readerFor(new TypeReference<WireJson.Answer<WireJson.Contacts>>() {
		});

	private JsonReaders() {
	}

	static WireJson.Sent sent(byte[] body) {
		return SENT.<WireJson.Answer<WireJson.Sent>>readValue(body).checked();
	}

	static WireJson.ContactPage contacts(byte[] body) {
		return CONTACTS.<WireJson.Answer<WireJson.Contacts>>readValue(body).checked().contacts();
	}

}
