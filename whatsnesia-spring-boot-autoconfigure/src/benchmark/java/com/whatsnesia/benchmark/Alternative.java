package com.whatsnesia.benchmark;

/**
 * Something to make calls with.
 */
enum Alternative {

	STARTER("starter", "this starter"),

	REACTOR_NETTY("reactorNetty", "raw Reactor Netty"),

	WEB_CLIENT("webClient", "hand-written `WebClient`"),

	WEB_CLIENT_MULTIPART("webClientMultipart", "hand-written `WebClient`, multipart"),

	REST_CLIENT("restClient", "hand-written `RestClient` on the JDK client"),

	OK_HTTP("okHttp", "hand-written OkHttp");

	private final String method;

	private final String description;

	Alternative(String method, String description) {
		this.method = method;
		this.description = description;
	}

	/**
	 * Return the name of the benchmarks' method.
	 */
	String method() {
		return this.method;
	}

	@Override
	public String toString() {
		return this.description;
	}

}
