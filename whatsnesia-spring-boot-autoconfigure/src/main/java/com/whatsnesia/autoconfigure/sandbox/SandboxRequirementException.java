package com.whatsnesia.autoconfigure.sandbox;

/**
 * Thrown when the sandbox can't stand in for the service.
 */
class SandboxRequirementException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String problem;

	private final String remedy;

	SandboxRequirementException(String problem, String remedy) {
		super(problem + " " + remedy);
		this.problem = problem;
		this.remedy = remedy;
	}

	String getProblem() {
		return this.problem;
	}

	String getRemedy() {
		return this.remedy;
	}

}
