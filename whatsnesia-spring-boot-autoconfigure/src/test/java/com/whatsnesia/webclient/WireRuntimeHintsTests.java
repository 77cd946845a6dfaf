package com.whatsnesia.webclient;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.aot.AotServices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WireRuntimeHints}. What needs a hint is found in the classes, so that
 * a new type on the wire can't be forgotten.
 */
class WireRuntimeHintsTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("com.whatsnesia.webclient");

	private final RuntimeHints hints = new RuntimeHints();

	@BeforeEach
	void registerHints() {
		AotServices.factories()
			.load(RuntimeHintsRegistrar.class)
			.stream()
			.filter(WireRuntimeHints.class::isInstance)
			.forEach((registrar) -> registrar.registerHints(this.hints, getClass().getClassLoader()));
	}

	@Test
	void findsWhatIsReadAndWhatIsWritten() {
		assertThat(annotated()).contains(Envelope.class, PageJson.class, ContactJson.AddressJson.class,
				ShopJson.ProductJson.class);
		assertThat(decoded()).contains(ContactJson.One.class, TemplateJson.Sent.class);
	}

	@ParameterizedTest
	@MethodSource({ "annotated", "decoded" })
	void wireTypeCanBeReadAndWritten(Class<?> type) throws NoSuchMethodException {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		assertThat(RuntimeHintsPredicates.reflection().onConstructorInvocation(type.getDeclaredConstructor(types)))
			.accepts(this.hints);
		for (RecordComponent component : components) {
			assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(component.getAccessor()))
				.accepts(this.hints);
			assertThat(RuntimeHintsPredicates.reflection().onFieldAccess(type, component.getName()))
				.accepts(this.hints);
		}
	}

	/**
	 * The types that say how they look in JSON.
	 */
	static Set<Class<?>> annotated() {
		return CLASSES.stream()
			.filter((type) -> type.getFields()
				.stream()
				.flatMap((field) -> field.getAnnotations().stream())
				.anyMatch((annotation) -> annotation.getRawType()
					.getPackageName()
					.equals("com.fasterxml.jackson.annotation")))
			.map(JavaClass::reflect)
			.collect(Collectors.toSet());
	}

	/**
	 * The types named where payloads are expected.
	 */
	static Set<Class<?>> decoded() {
		JavaClass payload = CLASSES.get(Payload.class);
		return CLASSES.stream()
			.filter((type) -> !type.equals(payload))
			.filter((type) -> type.getMethodCallsFromSelf()
				.stream()
				.anyMatch((call) -> call.getTargetOwner().equals(payload)))
			.flatMap((type) -> type.getReferencedClassObjects().stream())
			.map((reference) -> reference.getRawType().reflect())
			.filter(Class::isRecord)
			.collect(Collectors.toSet());
	}

}
