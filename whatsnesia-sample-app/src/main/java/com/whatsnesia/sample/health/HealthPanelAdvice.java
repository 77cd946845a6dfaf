package com.whatsnesia.sample.health;

import reactor.core.publisher.Mono;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the health.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class HealthPanelAdvice {

	private final DefaultAccountHealth health;

	HealthPanelAdvice(DefaultAccountHealth health) {
		this.health = health;
	}

	@ModelAttribute("health")
	Mono<Health> health() {
		return this.health.check();
	}

}
