package com.whatsnesia.sample.health;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows whether the service accepts this application, and since when.
 */
@ConsolePage
class HealthController {

	private final DefaultAccountHealth health;

	private final HealthTurns turns;

	HealthController(DefaultAccountHealth health, HealthTurns turns) {
		this.health = health;
		this.turns = turns;
	}

	/**
	 * The check that the page shows may be a turn itself.
	 */
	@GetMapping("/health")
	Rendering show() {
		return Rendering.view("health")
			.modelAttribute("turns", this.health.check().map((health) -> this.turns.latest()))
			.build();
	}

}
