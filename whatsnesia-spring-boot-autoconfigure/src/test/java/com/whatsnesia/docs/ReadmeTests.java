package com.whatsnesia.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.observation.OperationResult;
import com.whatsnesia.observation.WhatsnesiaObservationDocumentation.LowCardinalityKeyNames;
import com.whatsnesia.webclient.Fault;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
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
		generated("project", new ConsumerProject("consumer").markdown());
	}

	@Test
	void everyExceptionIsExplained() throws IOException {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(WhatsnesiaException.class));
		String readme = Files.readString(README);
		assertThat(scanner.findCandidateComponents("com.whatsnesia.error")).hasSizeGreaterThan(10)
			.extracting(BeanDefinition::getBeanClassName)
			.allSatisfy((name) -> assertThat(readme).contains("\n| `" + ClassUtils.getShortName(name) + "` |"));
	}

	@Test
	void everyExampleCompiles() throws IOException {
		String compiled = withoutIndentation(Files.readString(EXAMPLES) + new ConsumerProject("consumer").text()
				+ new ConsumerProject("kotlin").text());
		assertThat(blocks("java", "")).hasSizeGreaterThan(8).allSatisfy((code) -> assertThat(compiled).contains(code));
		assertThat(blocks("kotlin", "")).isNotEmpty().allSatisfy((code) -> assertThat(compiled).contains(code));
	}

	@Test
	void everyDependencyOnTheStarterResolves() throws IOException {
		String built = withoutIndentation(
				new ConsumerProject("consumer").text() + new ConsumerProject("without-reactor-netty").text());
		assertThat(blocks("xml", "<dependency>\n *<groupId>com.whatsnesia<")).hasSize(2)
			.allSatisfy((dependency) -> assertThat(built).contains(dependency));
	}

	@Test
	void everyKeyOfTheObservationIsExplained() throws IOException {
		String readme = Files.readString(README);
		assertThat(LowCardinalityKeyNames.values())
			.allSatisfy((key) -> assertThat(readme).contains("| `" + key.asString() + "` | `"));
		assertThat(OperationResult.values())
			.allSatisfy((result) -> assertThat(readme).contains("`" + result.label() + "`"));
	}

	@Test
	void bothCommandsAreThere() throws IOException {
		assertThat(Files.readString(README)).contains("\nmvn -pl whatsnesia-sample-app -am spring-boot:run\n")
			.contains("\nmvn verify\n");
	}

	@Test
	void versionOfWireMockIsTheOneTested() throws IOException {
		Matcher version = Pattern.compile("<wiremock.version>(.*)</wiremock.version>")
			.matcher(Files.readString(Path.of("..", "pom.xml")));
		assertThat(version.find()).isTrue();
		assertThat(Files.readString(README))
			.contains("<artifactId>wiremock-standalone</artifactId>\n  <version>" + version.group(1) + "</version>");
	}

	private static void generated(String part, String table) throws IOException {
		String begin = "<!-- " + part + " -->\n";
		String readme = Files.readString(README);
		String before = readme.substring(0, readme.indexOf(begin) + begin.length());
		String after = readme.substring(readme.indexOf("<!-- /" + part + " -->"));
		String expected = before + table + after;
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(README, expected);
		}
		assertThat(Files.readString(README)).isEqualTo(expected);
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
