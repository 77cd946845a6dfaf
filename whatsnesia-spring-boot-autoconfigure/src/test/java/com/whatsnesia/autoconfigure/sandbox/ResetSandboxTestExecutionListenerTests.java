package com.whatsnesia.autoconfigure.sandbox;

import java.lang.reflect.Method;

import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.OverridingClassLoader;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.ContextHierarchy;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.event.EventPublishingTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ResetSandboxTestExecutionListener}, run as each test framework runs
 * it.
 */
class ResetSandboxTestExecutionListenerTests {

	@Test
	void resetsBeforeEachMethod() throws Exception {
		assertReset(OneContext.class);
	}

	@Test
	void resetsBeforeAnythingOfTheTestCouldSend() {
		assertThat(new TestContextManager(OneContext.class).getTestExecutionListeners()).extracting(Object::getClass)
			.containsSubsequence(DependencyInjectionTestExecutionListener.class,
					ResetSandboxTestExecutionListener.class, EventPublishingTestExecutionListener.class);
	}

	@Test
	void resetsTheSandboxOfAParent() throws Exception {
		assertReset(Hierarchy.class);
	}

	@Test
	void doesNotLoadAContext() throws Exception {
		TestContextManager manager = new TestContextManager(WithoutInjection.class);
		assertThat(manager.getTestExecutionListeners()).hasOnlyElementsOfType(ResetSandboxTestExecutionListener.class)
			.hasSize(1);
		run(manager, new WithoutInjection());
		assertThat(manager.getTestContext().hasApplicationContext()).isFalse();
	}

	@Test
	void doesNothingWhereThereIsNoSandbox() throws Exception {
		run(new TestContextManager(WithoutSandbox.class), new WithoutSandbox());
	}

	@Test
	void doesNothingWhereThereIsNoWireMock() throws Exception {
		ClassLoader withoutWireMock = new WithoutWireMock();
		assertThat(ClassUtils.isPresent("com.github.tomakehurst.wiremock.WireMockServer", withoutWireMock)).isFalse();
		Class<?> listener = withoutWireMock.loadClass(ResetSandboxTestExecutionListener.class.getName());
		assertThat(listener).isNotEqualTo(ResetSandboxTestExecutionListener.class);
		TestContextManager manager = new TestContextManager(WithoutSandbox.class);
		manager.registerTestExecutionListeners((TestExecutionListener) BeanUtils.instantiateClass(listener));
		run(manager, new WithoutSandbox());
	}

	private static void assertReset(Class<?> test) throws Exception {
		TestContextManager manager = new TestContextManager(test);
		Object instance = test.getDeclaredConstructor().newInstance();
		manager.prepareTestInstance(instance);
		WhatsnesiaSandbox sandbox = manager.getTestContext().getApplicationContext().getBean(WhatsnesiaSandbox.class);
		sandbox.fail(SandboxFailure.SLOW);
		run(manager, instance);
		assertThat(sandbox.failures()).isEmpty();
	}

	private static void run(TestContextManager manager, Object instance) throws Exception {
		Method method = Object.class.getMethod("toString");
		manager.prepareTestInstance(instance);
		manager.beforeTestMethod(instance, method);
		manager.afterTestMethod(instance, method, null);
	}

	@ContextConfiguration(classes = Sandbox.class)
	static class OneContext {

	}

	@ContextHierarchy({ @ContextConfiguration(classes = Sandbox.class), @ContextConfiguration(classes = Empty.class) })
	static class Hierarchy {

	}

	@ContextConfiguration(classes = Empty.class)
	static class WithoutSandbox {

	}

	@ContextConfiguration(classes = NeverLoaded.class)
	@TestExecutionListeners(ResetSandboxTestExecutionListener.class)
	static class WithoutInjection {

	}

	@Configuration(proxyBeanMethods = false)
	static class Sandbox {

		@Bean
		WhatsnesiaSandbox sandbox() {
			return WhatsnesiaSandbox.start();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Empty {

	}

	@Configuration(proxyBeanMethods = false)
	static class NeverLoaded {

		@Bean
		WhatsnesiaSandbox sandbox() {
			throw new IllegalStateException("No test has asked for this context");
		}

	}

	private static final class WithoutWireMock extends OverridingClassLoader {

		private WithoutWireMock() {
			super(ResetSandboxTestExecutionListenerTests.class.getClassLoader());
		}

		@Override
		protected boolean isEligibleForOverriding(String className) {
			return className.startsWith("com.whatsnesia.");
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith("com.github.tomakehurst.")) {
				throw new ClassNotFoundException(name);
			}
			return super.loadClass(name, resolve);
		}

	}

}
