package com.whatsnesia.autoconfigure;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Callback to customize the {@link WebClient} of the Whatsnesia client. It starts from a
 * builder of its own: what the application does to its other WebClients does not reach
 * it. A filter that repeats requests repeats messages to people.
 */
@FunctionalInterface
public interface WhatsnesiaWebClientCustomizer {

	/**
	 * Customize the builder.
	 * @param builder the builder, complete. What it makes of URIs has no effect: they are
	 * the client's own
	 */
	void customize(WebClient.Builder builder);

}
