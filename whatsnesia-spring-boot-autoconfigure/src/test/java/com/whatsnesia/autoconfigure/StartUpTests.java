package com.whatsnesia.autoconfigure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.wire.ChildJvm;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts an application and looks at which classes the JVM initializes meanwhile. Each of
 * them takes time of a start, although many an application makes its first call much
 * later.
 */
class StartUpTests {

	private static final Pattern INITIALIZATION = Pattern.compile(".*\\[class,init].* Initializing '([^']+)'.*");

	private static final String PHONE_NUMBERS = "com/google/i18n/phonenumbers/.*";

	private static final String CODECS = "com/whatsnesia/webclient/(\\w*Json|\\w+Deserializer)(\\$.*)?";

	private static final String CONNECTIONS = "reactor/netty/http/client/.*|org/springframework/http/codec/.*";

	private static List<String> output;

	@BeforeAll
	static void start() throws Exception {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			output = ChildJvm.run(Program.class, List.of("-Xlog:class+init=info"), server.baseUrl());
			assertThat(server.requests()).hasSize(1);
		}
	}

	@Test
	void phoneNumbersAreNotTouchedBeforeTheyAreNeeded() {
		assertThat(initializedBeforeTheFirstCall()).noneMatch((type) -> type.matches(PHONE_NUMBERS));
		assertThat(initializedFromTheFirstCallOn()).anyMatch((type) -> type.matches(PHONE_NUMBERS));
	}

	@Test
	void codecsAreNotTouchedBeforeTheFirstCall() {
		assertThat(initializedBeforeTheFirstCall()).noneMatch((type) -> type.matches(CODECS));
		assertThat(initializedFromTheFirstCallOn()).anyMatch((type) -> type.matches(CODECS));
	}

	@Test
	void connectionsAreNotTouchedBeforeTheFirstCall() {
		assertThat(initializedBeforeTheFirstCall()).noneMatch((type) -> type.matches(CONNECTIONS));
		assertThat(initializedFromTheFirstCallOn()).anyMatch((type) -> type.matches(CONNECTIONS));
	}

	private static List<String> initializedBeforeTheFirstCall() {
		return initialized(output.subList(0, output.indexOf(Program.STARTED)));
	}

	private static List<String> initializedFromTheFirstCallOn() {
		return initialized(output.subList(output.indexOf(Program.STARTED), output.size()));
	}

	private static List<String> initialized(List<String> lines) {
		return lines.stream()
			.map(INITIALIZATION::matcher)
			.filter(Matcher::matches)
			.map((line) -> line.group(1))
			.toList();
	}

	/**
	 * The application, which makes a call when it has started.
	 */
	@SpringBootConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Program {

		static final String STARTED = "The application has started";

		public static void main(String[] args) {
			ConfigurableApplicationContext context = new SpringApplicationBuilder(Program.class)
				.web(WebApplicationType.NONE)
				.properties("whatsnesia.base-url=" + args[0], "whatsnesia.client-id=" + Connector.CLIENT_ID,
						"whatsnesia.client-secret=" + Connector.CLIENT_SECRET, "spring.docker.compose.enabled=false")
				.run();
			System.out.println(STARTED);
			PhoneNumber.parse("+6281200000001");
			context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
			System.exit(0);
		}

	}

}
