package com.whatsnesia.autoconfigure;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthContributorAutoConfiguration;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

/**
 * An application that was processed ahead of time. What it was built with decides which
 * beans it has, whatever it is started with.
 */
final class ProcessedApplication {

	private final AnnotationConfigApplicationContext built = new AnnotationConfigApplicationContext();

	private final TestGenerationContext generation = new TestGenerationContext(Application.class);

	private final ClassName initializer;

	private ProcessedApplication(ClassLoader classLoader, String... properties) {
		this.built.setClassLoader(classLoader);
		TestPropertyValues.of(properties).applyTo(this.built);
		this.built.register(Application.class);
		this.initializer = new ApplicationContextAotGenerator().processAheadOfTime(this.built, this.generation);
		this.generation.writeGeneratedContent();
	}

	static ProcessedApplication builtWith(String... properties) {
		return new ProcessedApplication(ProcessedApplication.class.getClassLoader(), properties);
	}

	static ProcessedApplication builtWithout(Class<?> type) {
		return new ProcessedApplication(new FilteredClassLoader(type));
	}

	List<String> beanNames() {
		return List.of(this.built.getBeanDefinitionNames());
	}

	RuntimeHints hints() {
		return this.generation.getRuntimeHints();
	}

	/**
	 * Compile what was generated. That takes a {@link CompileWithForkedClassLoader} and
	 * seconds.
	 */
	@SuppressWarnings("unchecked") // It is generated for this kind of context.
	Launcher compile() {
		AtomicReference<ApplicationContextInitializer<GenericApplicationContext>> compiled = new AtomicReference<>();
		TestCompiler.forSystem()
			.with(this.generation)
			.compile((classes) -> compiled
				.set(classes.getInstance(ApplicationContextInitializer.class, this.initializer.toString())));
		return new Launcher(compiled.get());
	}

	/**
	 * Starts a processed application as often as asked.
	 */
	record Launcher(ApplicationContextInitializer<GenericApplicationContext> initializer) {

		GenericApplicationContext startWith(String... properties) {
			GenericApplicationContext context = new GenericApplicationContext();
			TestPropertyValues.of(properties).applyTo(context);
			this.initializer.initialize(context);
			context.refresh();
			return context;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ WhatsnesiaAutoConfiguration.class, WhatsnesiaSanitizingAutoConfiguration.class,
			WhatsnesiaHealthContributorAutoConfiguration.class })
	static class Application {

	}

}
