package com.whatsnesia.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.observation.OperationResult;
import com.whatsnesia.observation.WhatsnesiaObservationDocumentation.LowCardinalityKeyNames;
import com.whatsnesia.webclient.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the README says what the code does. With {@code -Pdocs}, its generated parts are
 * written anew instead.
 */
class ReadmeTests {

	private static final Path README = Path.of("..", "README.md");

	private static final Path EXAMPLES = Path.of("src/test/java/com/whatsnesia/docs/ReadmeExamples.java");

	@Test
	void tableOfPropertiesIsThatOfTheMetadata() throws IOException {
		generated("properties", properties());
	}

	@Test
	void tableOfFaultsIsThatOfTheTests() throws IOException {
		generated("faults", Fault.table());
	}

	@Test
	void wholeProjectIsTheOneThatIsBuilt() throws IOException {
		generated("project", new ConsumerProject("consumer").markdownWithoutTests());
	}

	@Test
	void everyExceptionIsExplained() throws IOException {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(WhatsnesiaException.class));
		List<String> exceptions = scanner.findCandidateComponents("com.whatsnesia.error")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map(ClassUtils::getShortName)
			.toList();
		assertThat(exceptions).hasSizeGreaterThan(10);
		readmeContains(exceptions.stream().map("\n| `%s` |"::formatted));
	}

	@Test
	void everyExampleCompiles() throws IOException {
		String compiled = Files.readString(EXAMPLES) + new ConsumerProject("consumer").text()
				+ new ConsumerProject("kotlin").text();
		assertThat(blocks("java", "")).hasSizeGreaterThan(8);
		assertThat(blocks("kotlin", "")).isNotEmpty();
		areBuilt(blocks("java", ""), compiled);
		areBuilt(blocks("kotlin", ""), compiled);
	}

	@Test
	void everyDependencyOnTheStarterResolves() throws IOException {
		List<String> dependencies = blocks("xml", "<dependency>\n *<groupId>com.whatsnesia<");
		String built = new ConsumerProject("consumer").text() + new ConsumerProject("without-reactor-netty").text();
		assertThat(dependencies).hasSize(2);
		areBuilt(dependencies, built);
	}

	@Test
	void everyKeyOfTheObservationIsExplained() throws IOException {
		readmeContains(Stream.of(LowCardinalityKeyNames.values()).map((key) -> "| `" + key.asString() + "` | `"));
		readmeContains(Stream.of(OperationResult.values()).map((result) -> "`" + result.label() + "`"));
	}

	@Test
	void bothCommandsAreThere() throws IOException {
		readmeContains(Stream.of("\nmvn -pl whatsnesia-sample-app -am spring-boot:run\n", "\nmvn verify\n"));
	}

	@ParameterizedTest
	@CsvSource({ "wiremock-standalone, wiremock.version",
			"wiremock-testcontainers-module, wiremock-testcontainers.version" })
	void versionIsTheOneTested(String artifact, String property) throws IOException {
		Matcher version = Pattern.compile("<%1$s>(.*)</%1$s>".formatted(property))
			.matcher(Files.readString(Path.of("..", "pom.xml")));
		assertThat(version.find()).isTrue();
		readmeContains(Stream
			.of("<artifactId>%s</artifactId>\n  <version>%s</version>".formatted(artifact, version.group(1))));
	}

	@Test
	void stubForContainersIsUnderstood() throws IOException {
		assertThat(blocks("json", "")).hasSize(1);
		WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
		server.addStubMapping(StubMapping.buildFrom(blocks("json", "").get(0)));
		server.start();
		try {
			new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(WhatsnesiaAutoConfiguration.class))
				.withPropertyValues("whatsnesia.base-url=" + server.url("/external-api"), "whatsnesia.client-id=test",
						"whatsnesia.client-secret=test")
				.run((context) -> assertThat(
						context.getBean(ContactOperations.class).findAll(ContactQuery.all()).collectList().block())
					.extracting(Contact::firstName)
					.containsExactly("Budi"));
		}
		finally {
			server.stop();
		}
	}

	private static void generated(String part, String expected) throws IOException {
		String readme = Files.readString(README);
		String begin = "<!-- " + part + " -->\n";
		String before = readme.substring(0, readme.indexOf(begin) + begin.length());
		String after = readme.substring(readme.indexOf("<!-- /" + part + " -->"));
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(README, before + expected + after);
		}
		else {
			assertThat(readme.substring(before.length(), readme.length() - after.length()))
				.as("%s: mvn -Pdocs -pl whatsnesia-spring-boot-autoconfigure test -Dtest=ReadmeTests writes it anew",
						part)
				.isEqualTo(expected);
		}
	}

	/**
	 * Tells what is missing. A comparison would print the whole README.
	 */
	private static void readmeContains(Stream<String> parts) throws IOException {
		String readme = Files.readString(README);
		assertThat(parts.filter((part) -> !readme.contains(part))).as("missing in the README").isEmpty();
	}

	private static void areBuilt(List<String> blocks, String code) {
		String built = withoutIndentation(code);
		assertThat(blocks.stream().filter((block) -> !built.contains(block))).as("only in the README").isEmpty();
	}

	private static List<String> blocks(String language, String beginning) throws IOException {
		return Pattern.compile("```%s\n(%s.*?)```".formatted(language, beginning), Pattern.DOTALL)
			.matcher(Files.readString(README).replaceFirst("(?s)<!-- project -->.*<!-- /project -->", ""))
			.results()
			.map((result) -> withoutIndentation(result.group(1)))
			.toList();
	}

	private static String withoutIndentation(String text) {
		return text.lines().map(String::strip).collect(Collectors.joining("\n"));
	}

	private static String properties() throws IOException {
		return Stream.concat(Stream.of("| Property | Default | Description |", "|---|---|---|"),
				new ConfigurationMetadata().properties()
					.stream()
					.map((property) -> "| `%s` | %s | %s |".formatted(property.name(),
							(property.defaultValue() != null) ? "`" + property.defaultValue() + "`" : "",
							property.description())))
			.collect(Collectors.joining("\n", "", "\n"));
	}

}
