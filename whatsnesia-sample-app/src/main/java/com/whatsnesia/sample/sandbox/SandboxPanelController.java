package com.whatsnesia.sample.sandbox;

import com.whatsnesia.sample.web.ConsolePart;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the panel of the sandbox alone. It does not wait for the health, as whole pages
 * do: the sandbox may be slow at the moment.
 */
@ConsolePart
@SandboxOnly
class SandboxPanelController {

	private final WhatsnesiaSandbox sandbox;

	SandboxPanelController(WhatsnesiaSandbox sandbox) {
		this.sandbox = sandbox;
	}

	@GetMapping("/sandbox/panel")
	Rendering show() {
		return Rendering.view("fragments/sandbox :: panel")
			.modelAttribute("sandbox", SandboxPanel.of(this.sandbox))
			.build();
	}

}
