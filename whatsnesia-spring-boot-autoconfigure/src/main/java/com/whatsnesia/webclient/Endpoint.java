package com.whatsnesia.webclient;

import org.springframework.http.HttpMethod;

/**
 * The endpoints of the API.
 */
enum Endpoint {

	CONTACT_LIST("contact.list", HttpMethod.GET, "/contact/list"),

	CONTACT_CREATE("contact.create", HttpMethod.POST, "/contact/store"),

	CONTACT_UPDATE("contact.update", HttpMethod.POST, "/contact/update/{id}"),

	CONTACT_DELETE("contact.delete", HttpMethod.DELETE, "/contact/delete/{id}"),

	CONVERSATION_LIST("inbox.list", HttpMethod.GET, "/inbox/conversation-list"),

	CONVERSATION_DETAILS("inbox.details", HttpMethod.GET, "/inbox/conversation-details/{id}"),

	CONVERSATION_STATUS("inbox.change-status", HttpMethod.POST, "/inbox/change-conversation-status/{id}"),

	MESSAGE_SEND("inbox.send", HttpMethod.POST, "/inbox/send-message"),

	TEMPLATE_LIST("template.list", HttpMethod.GET, "/inbox/template-list"),

	TEMPLATE_SEND("template.send", HttpMethod.POST, "/inbox/send-template-message");

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

	/**
	 * Return whether a call reaches a person.
	 */
	boolean isSend() {
		return this == MESSAGE_SEND || this == TEMPLATE_SEND;
	}

}
