package com.whatsnesia.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains an {@link IncompleteCredentialsException}.
 */
class IncompleteCredentialsFailureAnalyzer extends AbstractFailureAnalyzer<IncompleteCredentialsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, IncompleteCredentialsException cause) {
		return new FailureAnalysis("The credentials of the Whatsnesia API are incomplete: " + cause.getMessage() + ".",
				"Set " + cause.getMissingProperty() + " to the value from the Whatsnesia dashboard, Developer Tools; "
						+ "or remove " + cause.getOtherProperty() + ", too, to start without.",
				cause);
	}

}
