package com.whatsnesia.autoconfigure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import java.util.Set;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts whole applications: reactive, servlet and without a web stack.
 */
class ApplicationKindsTests {

	@ParameterizedTest
	@EnumSource(names = { "REACTIVE", "SERVLET" })
	void webApplicationCallsAndReportsHealth(WebApplicationType kind) throws Exception {
		try (StubServer server = StubServer.replying(Reply.recorded("101"));
				ConfigurableApplicationContext context = start(kind, server)) {
			assertThat(context.getBean(Application.class).rows).isEqualTo(20);
			int port = ((WebServerApplicationContext) context).getWebServer().getPort();
			assertThat(get(port, "/actuator/health")).contains("\"whatsnesia\"")
				.contains("\"credentials\":\"accepted\"");
			server.reply(Reply.recorded("010"));
			assertThat(get(port, "/actuator/health/whatsnesia")).contains("\"ipWhitelist\":\"rejected\"")
				.contains("\"ipAddress\":\"127.0.0.1\"");
			int before = server.requests().size();
			assertThat(get(port, "/actuator/health/liveness")).isEqualTo("{\"status\":\"UP\"}");
			assertThat(get(port, "/actuator/health/readiness")).isEqualTo("{\"status\":\"UP\"}");
			assertThat(server.requests()).hasSize(before);
		}
	}

	@Test
	void applicationWithoutAWebStackRunsAndExits() {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			Set<Thread> before = Thread.getAllStackTraces().keySet();
			ConfigurableApplicationContext context = start(WebApplicationType.NONE, server);
			assertThat(context.getBean(Application.class).rows).isEqualTo(20);
			// Only a thread that is no daemon keeps a JVM alive whose main method has
			// returned.
			assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> !before.contains(thread))
				.isNotEmpty()
				.allMatch(Thread::isDaemon);
			context.close();
		}
	}

	private static ConfigurableApplicationContext start(WebApplicationType kind, StubServer server) {
		return new SpringApplicationBuilder(Application.class).web(kind)
			.properties("server.port=0", "whatsnesia.base-url=" + server.baseUrl(),
					"whatsnesia.client-id=" + Connector.CLIENT_ID,
					"whatsnesia.client-secret=" + Connector.CLIENT_SECRET, "whatsnesia.health.time-to-live=0s",
					"management.endpoint.health.show-details=always", "management.endpoint.health.probes.enabled=true")
			.run();
	}

	/**
	 * Each request has its own client and so its own connection: the server of Reactor
	 * Netty 1.3.7, which comes with Spring Boot 4.1.1, can stop reading one that is kept.
	 */
	private static String get(int port, String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
					HttpResponse.BodyHandlers.ofString())
			.body();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private int rows;

		@Bean
		CommandLineRunner reader(ContactOperations contacts) {
			return (args) -> this.rows = contacts.list(ContactQuery.all()).block().content().size();
		}

	}

}
