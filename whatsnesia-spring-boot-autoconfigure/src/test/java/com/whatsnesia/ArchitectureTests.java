package com.whatsnesia;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Which package may know which.
 */
@AnalyzeClasses(packages = "com.whatsnesia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule ARROWS_RUN_ONE_WAY = Architectures.layeredArchitecture()
		.consideringOnlyDependenciesInLayers()
		.layer("autoconfigure")
		.definedBy(JavaClass.Predicates.resideInAPackage("com.whatsnesia.autoconfigure..")
			.and(JavaClass.Predicates.resideOutsideOfPackage("com.whatsnesia.autoconfigure.sandbox")))
		.layer("autoconfigure.sandbox")
		.definedBy("com.whatsnesia.autoconfigure.sandbox")
		.layer("webclient")
		.definedBy("com.whatsnesia.webclient")
		.layer("client")
		.definedBy("com.whatsnesia.client")
		.layer("observation")
		.definedBy("com.whatsnesia.observation")
		.layer("contact")
		.definedBy("com.whatsnesia.contact")
		.layer("inbox")
		.definedBy("com.whatsnesia.inbox")
		.layer("template")
		.definedBy("com.whatsnesia.template")
		.layer("common")
		.definedBy("com.whatsnesia")
		.layer("error")
		.definedBy("com.whatsnesia.error")
		.layer("sandbox")
		.definedBy("com.whatsnesia.sandbox")
		.whereLayer("autoconfigure.sandbox")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("autoconfigure.sandbox")
		.mayOnlyAccessLayers("autoconfigure", "client", "sandbox")
		.whereLayer("autoconfigure")
		.mayOnlyBeAccessedByLayers("autoconfigure.sandbox")
		.whereLayer("sandbox")
		.mayOnlyBeAccessedByLayers("autoconfigure.sandbox")
		.whereLayer("sandbox")
		.mayNotAccessAnyLayer()
		.whereLayer("webclient")
		.mayOnlyBeAccessedByLayers("autoconfigure")
		.whereLayer("client")
		.mayOnlyBeAccessedByLayers("autoconfigure", "autoconfigure.sandbox", "webclient")
		.whereLayer("observation")
		.mayOnlyBeAccessedByLayers("autoconfigure", "webclient")
		.whereLayer("inbox")
		.mayOnlyBeAccessedByLayers("autoconfigure", "webclient", "client")
		.whereLayer("template")
		.mayOnlyBeAccessedByLayers("autoconfigure", "webclient", "client")
		.whereLayer("contact")
		.mayOnlyBeAccessedByLayers("autoconfigure", "webclient", "client", "inbox")
		.whereLayer("common")
		.mayOnlyBeAccessedByLayers("autoconfigure", "webclient", "client", "contact", "inbox", "template")
		.whereLayer("error")
		.mayNotAccessAnyLayer();

	@ArchTest
	static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices()
		.matching("com.whatsnesia.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule WEB_CLIENT_IS_KNOWN_WHERE_IT_IS_USED = noClasses().that()
		.resideOutsideOfPackages("com.whatsnesia.webclient", "com.whatsnesia.autoconfigure..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..");

	@ArchTest
	static final ArchRule SPRING_BOOT_IS_KNOWN_BY_ITS_WIRING_ONLY = noClasses().that()
		.resideOutsideOfPackage("com.whatsnesia.autoconfigure..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.boot..");

	@ArchTest
	static final ArchRule TESTCONTAINERS_IS_KNOWN_BY_ITS_SERVICE_CONNECTION_ONLY = noClasses().that()
		.resideOutsideOfPackage("com.whatsnesia.autoconfigure.testcontainers")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.testcontainers..", "org.springframework.boot.testcontainers..",
				"com.whatsnesia.autoconfigure.testcontainers");

	@ArchTest
	static final ArchRule DOCKER_COMPOSE_IS_KNOWN_BY_ITS_SERVICE_CONNECTION_ONLY = noClasses().that()
		.resideOutsideOfPackage("com.whatsnesia.autoconfigure.docker.compose")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.boot.docker..", "com.whatsnesia.autoconfigure.docker.compose");

	@ArchTest
	static final ArchRule SPRING_TEST_IS_KNOWN_BY_THE_SANDBOX_IN_TESTS_ONLY = noClasses().that()
		.resideOutsideOfPackage("com.whatsnesia.autoconfigure.sandbox")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.test..");

	@ArchTest
	static final ArchRule JSON_IS_KNOWN_BY_THE_WIRE_ONLY = noClasses().that()
		.resideOutsideOfPackages("com.whatsnesia.webclient", "com.whatsnesia.sandbox")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

	@ArchTest
	static final ArchRule WEB_CLIENT_PACKAGE_HAS_ONE_ENTRY = classes().that()
		.resideInAPackage("com.whatsnesia.webclient")
		.and()
		.arePublic()
		.and()
		.areTopLevelClasses()
		.should()
		.haveSimpleName("WhatsnesiaClientFactory");

	@ArchTest
	static final ArchRule NOTHING_BLOCKS = noClasses().should()
		.callMethodWhere(
				DescribedPredicate.describe("blocks on a publisher", (call) -> call.getName().startsWith("block")
						&& (isA(call.getTargetOwner(), Mono.class) || isA(call.getTargetOwner(), Flux.class))));

	@ArchTest
	static final ArchRule NULL_IS_SAID = classes().should(new ArchCondition<>("be in a null-marked package") {

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			boolean isMarked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
			events.add(new SimpleConditionEvent(type, isMarked, type.getPackageName() + " is not null-marked"));
		}

	});

	private static boolean isA(JavaClass type, Class<?> publisher) {
		return type.isAssignableTo(publisher);
	}

}
