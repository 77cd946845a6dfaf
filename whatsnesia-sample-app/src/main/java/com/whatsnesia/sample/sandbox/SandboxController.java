package com.whatsnesia.sample.sandbox;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.live.LiveTopic;
import com.whatsnesia.sample.live.LiveUpdates;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebInputException;

/**
 * The switches of the sandbox.
 */
@ConsolePage
@RequestMapping("/sandbox")
@SandboxOnly
class SandboxController {

	private final WhatsnesiaSandbox sandbox;

	private final LiveUpdates updates;

	SandboxController(WhatsnesiaSandbox sandbox, LiveUpdates updates) {
		this.sandbox = sandbox;
		this.updates = updates;
	}

	@GetMapping
	String show() {
		return "sandbox";
	}

	@PostMapping("/failures")
	String fail(FailureForm form) {
		this.sandbox.fail(required(form.name()));
		return changed();
	}

	/**
	 * Switches one failure off or, without a name, all of them.
	 */
	@PostMapping("/recover")
	String recover(FailureForm form) {
		if (form.name() != null) {
			this.sandbox.recover(form.name());
		}
		else {
			this.sandbox.recover();
		}
		return changed();
	}

	@PostMapping("/engine")
	String engine(EngineForm form) {
		this.sandbox.engine(required(form.name()));
		return changed();
	}

	@PostMapping("/reset")
	String reset(ResetForm form) {
		this.sandbox.reset(required(form.name()).contacts());
		return changed();
	}

	private String changed() {
		this.updates.changed(LiveTopic.SANDBOX);
		return "redirect:/sandbox";
	}

	private static <T> T required(@Nullable T name) {
		if (name == null) {
			throw new ServerWebInputException("'name' is missing");
		}
		return name;
	}

	record FailureForm(@Nullable SandboxFailure name) {
	}

	record EngineForm(@Nullable SandboxEngine name) {
	}

	record ResetForm(@Nullable SandboxSize name) {
	}

}
