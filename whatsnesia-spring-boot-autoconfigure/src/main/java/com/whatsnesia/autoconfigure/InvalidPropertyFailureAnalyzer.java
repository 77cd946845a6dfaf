package com.whatsnesia.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains an {@link InvalidPropertyException}.
 */
class InvalidPropertyFailureAnalyzer extends AbstractFailureAnalyzer<InvalidPropertyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidPropertyException cause) {
		return new FailureAnalysis(
				"The value of " + cause.getProperty() + ", which is not shown here, is invalid: " + cause.getReason(),
				"Correct " + cause.getProperty() + " wherever it is set: in configuration files, the environment or "
						+ "the command line.",
				cause);
	}

}
