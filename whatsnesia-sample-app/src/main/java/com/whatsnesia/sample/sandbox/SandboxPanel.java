package com.whatsnesia.sample.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

/**
 * What the sandbox is made to do at the moment, what it could be made to do, and what
 * WhatsApp would have received. All are named as {@link SandboxFailure} says, for example
 * {@code ip-not-whitelisted}.
 *
 * @param engine the engine
 * @param engines all engines
 * @param areas the switches of all failures
 * @param failing how many failures are on
 * @param received the latest messages, the last one first
 * @param total how many messages there have been
 */
record SandboxPanel(String engine, List<String> engines, List<Area> areas, int failing, List<ReceivedMessage> received,
		int total) {

	private static final int LATEST = 20;

	static SandboxPanel of(WhatsnesiaSandbox sandbox) {
		Set<SandboxFailure> on = sandbox.failures();
		List<SandboxMessage> sent = sandbox.sentMessages();
		return new SandboxPanel(sandbox.engine().label(),
				Stream.of(SandboxEngine.values()).map(SandboxEngine::label).toList(),
				Stream.of(FailureArea.values()).map((area) -> Area.of(area, on)).toList(), on.size(),
				latest(sent).stream().map(ReceivedMessage::of).toList(), sent.size());
	}

	private static List<SandboxMessage> latest(List<SandboxMessage> sent) {
		List<SandboxMessage> latest = new ArrayList<>(sent.subList(Math.max(0, sent.size() - LATEST), sent.size()));
		Collections.reverse(latest);
		return latest;
	}

	/**
	 * An area with its switches.
	 *
	 * @param label the name of the area
	 * @param switches the switches
	 */
	record Area(String label, List<Switch> switches) {

		private static Area of(FailureArea area, Set<SandboxFailure> on) {
			return new Area(area.label(),
					area.failures()
						.stream()
						.map((failure) -> new Switch(failure.label(), on.contains(failure)))
						.toList());
		}

	}

	/**
	 * The switch of a failure.
	 *
	 * @param label the name of the failure
	 * @param on whether it is on
	 */
	record Switch(String label, boolean on) {
	}

}
