package com.whatsnesia.sample.sandbox;

import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the sandbox's panel.
 */
@ControllerAdvice(annotations = ConsolePage.class)
@SandboxOnly
class SandboxPanelAdvice {

	private final WhatsnesiaSandbox sandbox;

	SandboxPanelAdvice(WhatsnesiaSandbox sandbox) {
		this.sandbox = sandbox;
	}

	@ModelAttribute("sandbox")
	SandboxPanel sandbox() {
		return SandboxPanel.of(this.sandbox);
	}

}
