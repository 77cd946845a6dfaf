package com.whatsnesia.sample.observability;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.aot.DisabledInAotMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the meters, and that the dashboard and the alerts name what there is.
 */
@DisabledInAotMode("It starts the application itself, in ways that are not those of the build")
class ObservabilityTests {

	private static final String DASHBOARD = "observability/grafana-dashboard.json";

	private static final String ALERTS = "observability/prometheus-alerts.yml";

	private static final Pattern VARIABLE_QUERY = Pattern.compile("label_values\\((.*), (\\w+)\\)");

	private static final Pattern LABEL_IN_LEGEND = Pattern.compile("\\{\\{(.*?)}}");

	private static final Pattern LABEL_IN_ALERT = Pattern.compile("\\$labels\\.(\\w+)");

	private static final Pattern PROPERTY = Pattern.compile("whatsnesia\\.[a-z]+[a-z.-]*[a-z]");

	private static final Pattern PANEL = Pattern.compile("\"([A-Z][^\"]+)\"");

	private static final JsonMapper json = new JsonMapper();

	private static final Scrape scrape = new Scrape();

	private static ObservedSample sample;

	private static ObservedSample dryRun;

	@BeforeAll
	static void makeEverythingHappen() throws IOException {
		sample = ObservedSample.start("live");
		sample.succeed();
		sample.fail();
		scrape.add(sample.scrape());
		dryRun = ObservedSample.start("dry-run");
		dryRun.succeed();
		scrape.add(dryRun.scrape());
		rules().filter((rule) -> rule.has("record"))
			.forEach((rule) -> scrape.record(rule.path("record").asString(), expression(rule)));
	}

	@AfterAll
	static void stop() {
		sample.close();
		dryRun.close();
	}

	@Test
	void metersAreAtActuatorMetrics() {
		JsonNode meter = sample.meter("whatsnesia.client.operation");
		assertThat(meter.findValuesAsString("tag")).containsExactlyInAnyOrder("operation", "account", "result",
				"message.type", "error");
		assertThat(meter.path("measurements").path(0).path("value").asInt()).isGreaterThan(10);
		assertThat(sample.meter("http.client.requests").findValuesAsString("tag")).contains("uri", "status");
	}

	/**
	 * Whatever else Actuator has tells more of the application than a stranger should
	 * know: {@code sbom}, for one, in which libraries to look for holes.
	 */
	@Test
	void nothingElseOfActuatorIsThere() {
		assertThat(sample.endpoints().propertyNames()).map((name) -> name.replaceAll("-.*", ""))
			.containsOnly("self", "health", "info", "metrics", "prometheus");
	}

	@Test
	void metersHoldNothingPersonal() {
		assertThat(sample.scrape()).contains("whatsnesia_client_operation_seconds_count")
			.doesNotContain("81200000001", "Budi", "Halo", "sandbox-client");
	}

	@Test
	void operationsHaveFewBuckets() {
		assertThat(sample.scrape().lines()).filteredOn(
				(line) -> line.startsWith("whatsnesia_client_operation_seconds_bucket") && line.contains("unconfirmed"))
			.hasSize(12);
		assertThat(scrape.metrics()).contains("whatsnesia_client_operation_active_seconds_count")
			.doesNotContain("whatsnesia_client_operation_active_seconds_bucket");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void rulesNameWhatThereIs(JsonNode rule) {
		assertThat(scrape.lacks(expression(rule))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("alerts")
	void alertsTellWhatToDo(JsonNode alert) throws IOException {
		String summary = alert.path("annotations").path("summary").asString();
		String description = alert.path("annotations").path("description").asString();
		assertThat(summary).isNotBlank();
		assertThat(description).isNotBlank();
		assertThat(alert.path("labels").path("severity").asString()).isIn("critical", "warning");
		assertThat(expression(alert).grouping()).containsAll(matches(LABEL_IN_ALERT, summary + description));
		assertThat(properties()).containsAll(PROPERTY.matcher(description).results().map(MatchResult::group).toList());
		assertThat(read(DASHBOARD).path("panels").findValuesAsString("title")).containsAll(matches(PANEL, description));
	}

	@Test
	void alertsCoverWhatAPersonMustLookAt() throws IOException {
		assertThat(rules().flatMap((rule) -> expression(rule).selectors().stream())
			.flatMap((selector) -> selector.matchers().stream())
			.flatMap((matcher) -> matcher.alternatives().stream())).contains("unknown", "done_unreadable", "dry_run",
					"CredentialsRejectedException", "IpNotWhitelistedException", "PlanException",
					"RateLimitedException");
	}

	@ParameterizedTest
	@MethodSource("targets")
	void panelsNameWhatThereIs(JsonNode target) {
		PromQl expression = expression(target);
		assertThat(scrape.lacks(expression)).isEmpty();
		assertThat(expression.grouping()).containsAll(matches(LABEL_IN_LEGEND, target.path("legendFormat").asString()));
	}

	@Test
	void variablesNameWhatThereIs() throws IOException {
		List<MatchResult> queries = read(DASHBOARD).path("templating")
			.findValuesAsString("query")
			.stream()
			.filter((query) -> !query.equals("prometheus"))
			.map((query) -> VARIABLE_QUERY.matcher(query).results().findFirst().orElseThrow())
			.toList();
		assertThat(queries).hasSize(2)
			.allSatisfy((query) -> assertThat(
					scrape.lacks(PromQl.parse("sum by (" + query.group(2) + ") (" + query.group(1) + ")")))
				.isEmpty());
	}

	@Test
	void panelsTakeTheChosenDataSource() throws IOException {
		JsonNode dashboard = read(DASHBOARD);
		assertThat(dashboard.path("templating").path("list").path(0).path("type").asString()).isEqualTo("datasource");
		assertThat(targets()).allSatisfy(
				(target) -> assertThat(target.path("datasource").path("uid").asString()).isEqualTo("${datasource}"));
		assertThat(dashboard.path("panels").findValuesAsString("id")).doesNotHaveDuplicates();
	}

	static Stream<JsonNode> rules() throws IOException {
		try (InputStream content = new ClassPathResource(ALERTS).getInputStream()) {
			JsonNode groups = json.valueToTree(new Yaml().load(content));
			return groups.path("groups").path(0).path("rules").valueStream().toList().stream();
		}
	}

	static Stream<JsonNode> alerts() throws IOException {
		return rules().filter((rule) -> rule.has("alert"));
	}

	static Stream<JsonNode> targets() throws IOException {
		return read(DASHBOARD).path("panels").valueStream().flatMap((panel) -> panel.path("targets").valueStream());
	}

	private static List<String> properties() throws IOException {
		List<String> names = new ArrayList<>();
		for (Resource metadata : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
			names.addAll(read(metadata).path("properties").findValuesAsString("name"));
		}
		return names;
	}

	private static PromQl expression(JsonNode node) {
		return PromQl.parse(node.path("expr").asString());
	}

	private static Set<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((result) -> result.group(1)).collect(Collectors.toSet());
	}

	private static JsonNode read(String file) throws IOException {
		return read(new ClassPathResource(file));
	}

	private static JsonNode read(Resource file) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return json.readTree(content);
		}
	}

}
