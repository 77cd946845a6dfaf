package com.whatsnesia.sandbox;

import tools.jackson.databind.JsonNode;

/**
 * A template of the account.
 *
 * @param json the template as it is listed
 */
record Template(JsonNode json) {

	private static final int APPROVED = 1;

	long id() {
		return this.json.path("id").asLong();
	}

	String name() {
		return this.json.path("name").asString();
	}

	boolean approved() {
		return this.json.path("status").asInt() == APPROVED;
	}

}
