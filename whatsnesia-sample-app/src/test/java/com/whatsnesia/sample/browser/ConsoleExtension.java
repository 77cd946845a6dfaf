package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test a console of its own, in the one browser that all share.
 */
class ConsoleExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(ConsoleExtension.class);

	@Override
	public void beforeEach(ExtensionContext context) {
		// What the root has in its store is closed when all tests have been run.
		Chromium chromium = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (type) -> Chromium.start(), Chromium.class);
		String origin = origin(SpringExtension.getApplicationContext(context).getEnvironment());
		context.getStore(NAMESPACE).put(Console.class, new Console(chromium.anew(origin), origin));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Console console = console(context);
		if (console != null) {
			console.hasNoErrors();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Console.class;
	}

	@Override
	public Console resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return console(context);
	}

	private static String origin(Environment environment) {
		return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
	}

	private static Console console(ExtensionContext context) {
		return context.getStore(NAMESPACE).get(Console.class, Console.class);
	}

}
