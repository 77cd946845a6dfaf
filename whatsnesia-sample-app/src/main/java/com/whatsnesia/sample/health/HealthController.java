package com.whatsnesia.sample.health;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows whether the service accepts this application, and since when.
 */
@ConsolePage
class HealthController {

	private final HealthWatch watch;

	HealthController(HealthWatch watch) {
		this.watch = watch;
	}

	@GetMapping("/health")
	Rendering show() {
		return Rendering.view("health").modelAttribute("turns", this.watch.turns()).build();
	}

}
