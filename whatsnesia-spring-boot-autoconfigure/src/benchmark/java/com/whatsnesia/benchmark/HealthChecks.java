package com.whatsnesia.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthContributorAutoConfiguration;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import reactor.core.publisher.Flux;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * The program that checks the health many times at once, in one application after the
 * other, and tells how many calls each of them has made.
 */
final class HealthChecks {

	static final int CONCURRENCY = 1000;

	private HealthChecks() {
	}

	public static void main(String[] args) throws Exception {
		WarningsOnly.log();
		List<String> calls = new ArrayList<>();
		for (int round = 0; round < Integer.parseInt(args[0]); round++) {
			int before = calls();
			check();
			calls.add(Integer.toString(calls() - before));
		}
		Conversation.answer(String.join(" ", calls));
		System.exit(0);
	}

	private static void check() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			TestPropertyValues
				.of("whatsnesia.base-url=" + Workload.baseUrl(), "whatsnesia.client-id=" + Workload.CLIENT_ID,
						"whatsnesia.client-secret=" + Workload.CLIENT_SECRET)
				.applyTo(context);
			context.register(Application.class);
			context.refresh();
			WhatsnesiaHealthIndicator indicator = context.getBean(WhatsnesiaHealthIndicator.class);
			List<Health> health = Flux.range(0, CONCURRENCY)
				.flatMap((check) -> indicator.health(), CONCURRENCY)
				.collectList()
				.block();
			if (health.size() != CONCURRENCY || !health.stream().allMatch((one) -> one.getStatus() == Status.UP)) {
				throw new IllegalStateException("The health is not as it should be: " + health);
			}
		}
	}

	private static int calls() throws Exception {
		URI lists = Workload.baseUrl().resolve(Stub.LISTS);
		return Integer.parseInt(HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(lists).build(), HttpResponse.BodyHandlers.ofString())
			.body());
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ WhatsnesiaAutoConfiguration.class, WhatsnesiaHealthContributorAutoConfiguration.class })
	static class Application {

	}

}
