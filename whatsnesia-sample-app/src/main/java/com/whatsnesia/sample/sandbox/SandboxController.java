package com.whatsnesia.sample.sandbox;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebInputException;

/**
 * The switches of the sandbox.
 */
@Controller
@RequestMapping("/sandbox")
@SandboxOnly
class SandboxController {

	private static final String BACK = "redirect:/";

	private final WhatsnesiaSandbox sandbox;

	SandboxController(WhatsnesiaSandbox sandbox) {
		this.sandbox = sandbox;
	}

	@PostMapping("/failures")
	String fail(FailureForm form) {
		this.sandbox.fail(required(form.name()));
		return BACK;
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
		return BACK;
	}

	@PostMapping("/engine")
	String engine(EngineForm form) {
		this.sandbox.engine(required(form.name()));
		return BACK;
	}

	@PostMapping("/reset")
	String reset() {
		this.sandbox.reset();
		return BACK;
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

}
