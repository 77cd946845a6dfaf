package com.whatsnesia.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The metadata of our configuration properties, as it is in the jar.
 */
final class ConfigurationMetadata {

	private final JsonNode json;

	ConfigurationMetadata() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			this.json = JsonMapper.shared().readTree(file);
		}
	}

	List<Property> properties() {
		List<Property> properties = new ArrayList<>();
		for (JsonNode property : this.json.get("properties")) {
			properties.add(new Property(property.get("name").asString(), property.path("type").asString(""),
					property.path("description").asString(""), defaultValue(property.path("defaultValue"))));
		}
		return properties;
	}

	Set<String> hinted() {
		return this.json.get("hints")
			.valueStream()
			.filter((hint) -> !hint.path("values").isEmpty())
			.map((hint) -> hint.get("name").asString())
			.collect(Collectors.toSet());
	}

	private static String defaultValue(JsonNode value) {
		return value.isMissingNode() ? null : value.asString();
	}

	record Property(String name, String type, String description, String defaultValue) {
	}

}
