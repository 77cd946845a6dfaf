package com.whatsnesia.docs;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor shows of our configuration properties.
 */
class ConfigurationMetadataTests {

	/**
	 * Properties which nothing stands for by default.
	 */
	private static final Set<String> WITHOUT_DEFAULT = Set.of("whatsnesia.accounts", "whatsnesia.client-id",
			"whatsnesia.client-secret", "whatsnesia.http.ssl.bundle", "whatsnesia.http.proxy.host",
			"whatsnesia.send.allowed-recipients", "whatsnesia.send.from-number");

	private final ConfigurationMetadata metadata = new ConfigurationMetadata();

	ConfigurationMetadataTests() throws IOException {
	}

	@Test
	void everyPropertyHasDescriptionTypeDefaultAndHint() {
		assertThat(this.metadata.properties()).isNotEmpty().allSatisfy((property) -> {
			assertThat(property.type()).as(property.name()).isNotBlank();
			assertThat(property.description()).as(property.name()).endsWith(".");
			assertThat(property.defaultValue() == null).as(property.name())
				.isEqualTo(WITHOUT_DEFAULT.contains(property.name()));
		});
		assertThat(this.metadata.hinted()).containsExactlyInAnyOrderElementsOf(
				new TreeSet<>(this.metadata.properties().stream().map(ConfigurationMetadataTests::hint).toList()));
	}

	/**
	 * A map's hint is about its keys.
	 */
	private static String hint(ConfigurationMetadata.Property property) {
		return property.type().startsWith("java.util.Map") ? property.name() + ".keys" : property.name();
	}

	@Test
	void everyDefaultIsTheOneInForce() {
		WhatsnesiaProperties defaults = new WhatsnesiaProperties();
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		this.metadata.properties()
			.stream()
			.filter((property) -> property.name().startsWith("whatsnesia.") && property.defaultValue() != null)
			.forEach((property) -> source.put(property.name(), property.defaultValue()));
		WhatsnesiaProperties bound = new Binder(source).bind("whatsnesia", WhatsnesiaProperties.class).get();
		assertThat(bound).usingRecursiveComparison().isEqualTo(defaults);
	}

}
