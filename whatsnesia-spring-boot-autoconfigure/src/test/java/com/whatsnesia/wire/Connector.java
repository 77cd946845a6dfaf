package com.whatsnesia.wire;

import java.net.URI;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthContributorAutoConfiguration;
import reactor.netty.http.client.HttpClient;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * The HTTP clients that the beans can run on.
 */
public enum Connector {

	REACTOR_NETTY, JDK;

	public static final String CLIENT_ID = "client-id-of-the-tests";

	public static final String CLIENT_SECRET = "client-secret-of-the-tests";

	/**
	 * A context with the beans, connected to a server, with short intervals between
	 * attempts.
	 */
	public ApplicationContextRunner connectedTo(StubServer server) {
		return connectedTo(server.baseUrl());
	}

	public ApplicationContextRunner connectedTo(URI baseUrl) {
		ApplicationContextRunner runner = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class,
					WhatsnesiaHealthContributorAutoConfiguration.class))
			.withPropertyValues("whatsnesia.base-url=" + baseUrl, "whatsnesia.client-id=" + CLIENT_ID,
					"whatsnesia.client-secret=" + CLIENT_SECRET, "whatsnesia.retry.initial-interval=10ms",
					"whatsnesia.retry.max-interval=20ms");
		return (this == JDK) ? runner.withClassLoader(new FilteredClassLoader(HttpClient.class)) : runner;
	}

}
