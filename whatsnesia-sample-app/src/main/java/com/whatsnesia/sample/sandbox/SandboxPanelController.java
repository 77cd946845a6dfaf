package com.whatsnesia.sample.sandbox;

import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the panel of the sandbox alone, for pages that are open. It does not wait for the
 * health, as whole pages do: the sandbox may be slow at the moment.
 */
@Controller
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
