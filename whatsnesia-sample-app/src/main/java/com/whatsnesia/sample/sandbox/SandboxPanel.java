package com.whatsnesia.sample.sandbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

/**
 * What the sandbox is made to do at the moment, and what it could be made to do. All are
 * named as {@link SandboxFailure} says, for example {@code ip-not-whitelisted}.
 *
 * @param engine the engine
 * @param engines all engines
 * @param failuresOn the failures that are on
 * @param failuresOff the failures that are off
 */
record SandboxPanel(String engine, List<String> engines, List<String> failuresOn, List<String> failuresOff) {

	static SandboxPanel of(WhatsnesiaSandbox sandbox) {
		Set<SandboxFailure> on = sandbox.failures();
		Set<SandboxFailure> off = EnumSet.allOf(SandboxFailure.class);
		off.removeAll(on);
		return new SandboxPanel(sandbox.engine().label(),
				Stream.of(SandboxEngine.values()).map(SandboxEngine::label).toList(), labels(on), labels(off));
	}

	private static List<String> labels(Set<SandboxFailure> failures) {
		return failures.stream().map(SandboxFailure::label).toList();
	}

}
