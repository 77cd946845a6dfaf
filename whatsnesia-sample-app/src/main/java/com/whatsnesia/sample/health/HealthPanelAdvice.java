package com.whatsnesia.sample.health;

import java.util.Objects;

import reactor.core.publisher.Mono;

import com.whatsnesia.client.WhatsnesiaClients;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the health panel. It shares the indicator's cached check with
 * {@code /actuator/health}.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class HealthPanelAdvice {

	private final ReactiveHealthContributor contributor;

	HealthPanelAdvice(@Qualifier("whatsnesiaHealthContributor") ReactiveHealthContributor contributor) {
		this.contributor = contributor;
	}

	/**
	 * The console shows what the plain beans work with, also where there are further
	 * accounts.
	 */
	private ReactiveHealthContributor ofTheDefaultAccount() {
		return (this.contributor instanceof CompositeReactiveHealthContributor accounts)
				? Objects.requireNonNull(accounts.getContributor(WhatsnesiaClients.DEFAULT_ACCOUNT)) : this.contributor;
	}

	@ModelAttribute("health")
	Mono<Health> health() {
		return ((ReactiveHealthIndicator) ofTheDefaultAccount()).health();
	}

}
