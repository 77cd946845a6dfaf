package com.whatsnesia.autoconfigure.sandbox;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxContextCustomizerFactory}: tests which Spring Boot alone would
 * give a context without a sandbox. The inner classes are tests below their outer class.
 */
class SandboxContextCustomizerFactoryTests {

	@Test
	void contextOfATestWithoutTheSandboxIsNotReused() {
		assertThat(context(WithoutSandbox.Inner.class).getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
			.hasHost("whatsnesia.test");
		assertIsAtTheSandbox(context(WithSandbox.Inner.class));
	}

	@Test
	void contextOfATestWithTheSandboxIsReused() {
		assertThat(context(WithSandbox.class)).isSameAs(context(AlsoWithSandbox.class));
	}

	@Test
	void annotationOfAnInterfaceCounts() {
		assertIsAtTheSandbox(context(Implementation.class));
	}

	@Test
	void annotationOfASuperclassCounts() {
		assertIsAtTheSandbox(context(Subclass.class));
	}

	private static ApplicationContext context(Class<?> test) {
		return new TestContextManager(test).getTestContext().getApplicationContext();
	}

	private static void assertIsAtTheSandbox(ApplicationContext context) {
		assertThat(context.getBean(WhatsnesiaConnectionDetails.class).getBaseUrl())
			.isEqualTo(context.getBean(WhatsnesiaSandbox.class).baseUrl());
	}

	@SpringBootTest(classes = Application.class,
			properties = "whatsnesia.base-url=https://whatsnesia.test/external-api")
	static class WithoutSandbox {

		@Import(Extra.class)
		class Inner {

		}

	}

	@SpringBootTest(classes = Application.class,
			properties = "whatsnesia.base-url=https://whatsnesia.test/external-api")
	@AutoConfigureWhatsnesiaSandbox
	static class WithSandbox {

		@Import(Extra.class)
		class Inner {

		}

	}

	@SpringBootTest(classes = Application.class,
			properties = "whatsnesia.base-url=https://whatsnesia.test/external-api")
	@AutoConfigureWhatsnesiaSandbox
	static class AlsoWithSandbox {

	}

	@SpringBootTest(classes = Application.class,
			properties = "whatsnesia.base-url=https://whatsnesia.test/external-api")
	@AutoConfigureWhatsnesiaSandbox
	interface WithSandboxAsWell {

	}

	static class Implementation implements WithSandboxAsWell {

	}

	@Import(Extra.class)
	static class Subclass extends WithSandbox {

	}

	@Configuration(proxyBeanMethods = false)
	static class Extra {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
