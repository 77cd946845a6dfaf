package com.whatsnesia.benchmark;

import java.util.List;

/**
 * Alternatives that are measured in turn.
 */
enum Group {

	SEND_TEXT(SendText.class, "Send a text, one after the other", "256m", Alternative.STARTER,
			Alternative.REACTOR_NETTY, Alternative.WEB_CLIENT, Alternative.WEB_CLIENT_MULTIPART,
			Alternative.REST_CLIENT, Alternative.OK_HTTP),

	SEND_MANY_TEXTS(SendManyTexts.class, "Send texts, 64 at a time", "256m", Alternative.STARTER,
			Alternative.REACTOR_NETTY, Alternative.WEB_CLIENT, Alternative.WEB_CLIENT_MULTIPART,
			Alternative.REST_CLIENT, Alternative.OK_HTTP),

	LIST_CONTACTS(ListContacts.class, "List 20 contacts", "256m", Alternative.STARTER, Alternative.REACTOR_NETTY,
			Alternative.WEB_CLIENT, Alternative.REST_CLIENT, Alternative.OK_HTTP),

	LIST_MANY_CONTACTS(ListManyContacts.class, "List 1 000 contacts", "256m", Alternative.STARTER,
			Alternative.REACTOR_NETTY, Alternative.WEB_CLIENT),

	FIND_ALL_CONTACTS(FindAllContacts.class, "Read 10 000 contacts, 100 a page", "256m", Alternative.STARTER,
			Alternative.WEB_CLIENT),

	SEND_DOCUMENT(SendDocument.class, "Send a document of 100 MiB, with a heap of 64 MB", "64m", Alternative.STARTER,
			Alternative.REACTOR_NETTY, Alternative.WEB_CLIENT_MULTIPART, Alternative.OK_HTTP);

	private final Class<?> benchmarks;

	private final String title;

	private final String heap;

	private final List<Alternative> alternatives;

	Group(Class<?> benchmarks, String title, String heap, Alternative... alternatives) {
		this.benchmarks = benchmarks;
		this.title = title;
		this.heap = heap;
		this.alternatives = List.of(alternatives);
	}

	String title() {
		return this.title;
	}

	String heap() {
		return this.heap;
	}

	List<Alternative> alternatives() {
		return this.alternatives;
	}

	String benchmark(Alternative alternative) {
		return this.benchmarks.getName() + "." + alternative.method();
	}

}
