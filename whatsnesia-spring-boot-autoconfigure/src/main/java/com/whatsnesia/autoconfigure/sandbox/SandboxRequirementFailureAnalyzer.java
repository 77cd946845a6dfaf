package com.whatsnesia.autoconfigure.sandbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a {@link SandboxRequirementException}.
 */
class SandboxRequirementFailureAnalyzer extends AbstractFailureAnalyzer<SandboxRequirementException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SandboxRequirementException cause) {
		return new FailureAnalysis(cause.getProblem(), cause.getRemedy(), cause);
	}

}
