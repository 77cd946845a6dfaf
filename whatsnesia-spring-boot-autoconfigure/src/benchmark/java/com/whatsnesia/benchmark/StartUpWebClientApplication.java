package com.whatsnesia.benchmark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The same application with a {@link WebClient}, which the starter's application has,
 * too.
 */
@Configuration(proxyBeanMethods = false)
@Import(StartUpApplication.class)
class StartUpWebClientApplication {

	public static void main(String[] args) {
		StartUpApplication.start(StartUpWebClientApplication.class, args);
	}

	@Bean
	WebClient webClient(WebClient.Builder builder) {
		return builder.baseUrl("https://whatsnesia.example/external-api").build();
	}

}
