package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openqa.selenium.JavascriptExecutor;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What <a href="https://github.com/dequelabs/axe-core">axe</a> finds on a page.
 */
final class Accessibility {

	private static final ClassPathResource AXE = new ClassPathResource("axe.min.js");

	/** Without the windows that axe's own driver would open to be safe from frames. */
	private static final String RUN = """
			const done = arguments[0];
			axe.run({ resultTypes: ['violations'] }).then(({ violations }) => done(violations
				.filter(({ impact }) => ['serious', 'critical'].includes(impact))
				.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`))),
				(error) => done([String(error)]));
			""";

	private Accessibility() {
	}

	/**
	 * Fails if there is something serious or critical.
	 */
	static void check(JavascriptExecutor page) throws IOException {
		if (!Boolean.TRUE.equals(page.executeScript("return 'axe' in window;"))) {
			page.executeScript(AXE.getContentAsString(StandardCharsets.UTF_8));
		}
		assertThat((List<?>) page.executeAsyncScript(RUN)).as("What axe has found").isEmpty();
	}

}
