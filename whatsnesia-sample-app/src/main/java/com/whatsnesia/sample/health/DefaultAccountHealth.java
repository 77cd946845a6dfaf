package com.whatsnesia.sample.health;

import java.util.Objects;

import reactor.core.publisher.Mono;

import com.whatsnesia.client.WhatsnesiaClients;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The health of what the console works with: the default account, also where there are
 * further ones. It shares the indicator's cached check with {@code /actuator/health}.
 */
@Component
class DefaultAccountHealth {

	private final ReactiveHealthContributor contributor;

	private final HealthTurns turns;

	DefaultAccountHealth(@Qualifier("whatsnesiaHealthContributor") ReactiveHealthContributor contributor,
			HealthTurns turns) {
		this.contributor = contributor;
		this.turns = turns;
	}

	Mono<Health> check() {
		ReactiveHealthContributor account = (this.contributor instanceof CompositeReactiveHealthContributor accounts)
				? Objects.requireNonNull(accounts.getContributor(WhatsnesiaClients.DEFAULT_ACCOUNT)) : this.contributor;
		return ((ReactiveHealthIndicator) account).health().doOnNext(this.turns::note);
	}

}
