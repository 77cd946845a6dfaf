package com.whatsnesia.webclient;

import org.springframework.http.HttpMethod;

/**
 * The endpoints of the API.
 */
enum Endpoint {

	CONTACT_LIST("contact.list", HttpMethod.GET, "/contact/list"),

	CONTACT_CREATE("contact.create", HttpMethod.POST, "/contact/store"),

	CONTACT_UPDATE("contact.update", HttpMethod.POST, "/contact/update/{id}"),

	CONTACT_DELETE("contact.delete", HttpMethod.DELETE, "/contact/delete/{id}");

	private final String operation;

	private final HttpMethod method;

	private final String path;

	Endpoint(String operation, HttpMethod method, String path) {
		this.operation = operation;
		this.method = method;
		this.path = path;
	}

	String operation() {
		return this.operation;
	}

	HttpMethod method() {
		return this.method;
	}

	String path() {
		return this.path;
	}

	boolean isWrite() {
		return this.method != HttpMethod.GET;
	}

}
