package com.whatsnesia.sample.health;

import reactor.core.publisher.Mono;

import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the health panel. It shares the indicator's cached check with
 * {@code /actuator/health}.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class HealthPanelAdvice {

	private final WhatsnesiaHealthIndicator indicator;

	HealthPanelAdvice(WhatsnesiaHealthIndicator indicator) {
		this.indicator = indicator;
	}

	@ModelAttribute("health")
	Mono<Health> health() {
		return this.indicator.health();
	}

}
