package com.whatsnesia.sandbox;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the sandbox behaves at the moment.
 */
final class Switches {

	private final SandboxEngine initialEngine;

	private final Set<SandboxFailure> failures = EnumSet.noneOf(SandboxFailure.class);

	private SandboxEngine engine;

	Switches(SandboxEngine engine) {
		this.initialEngine = engine;
		this.engine = engine;
	}

	synchronized SandboxEngine engine() {
		return this.engine;
	}

	synchronized void engine(SandboxEngine engine) {
		this.engine = engine;
	}

	synchronized boolean on(SandboxFailure failure) {
		return this.failures.contains(failure);
	}

	synchronized void fail(SandboxFailure failure) {
		this.failures.add(failure);
	}

	synchronized void recover(SandboxFailure failure) {
		this.failures.remove(failure);
	}

	synchronized void recover() {
		this.failures.clear();
	}

	synchronized Set<SandboxFailure> failures() {
		return EnumSet.copyOf(this.failures);
	}

	synchronized void reset() {
		this.failures.clear();
		this.engine = this.initialEngine;
	}

}
