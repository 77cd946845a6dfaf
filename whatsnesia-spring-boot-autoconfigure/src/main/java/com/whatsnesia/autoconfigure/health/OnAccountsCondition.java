package com.whatsnesia.autoconfigure.health;

import com.whatsnesia.autoconfigure.WhatsnesiaAccounts;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches if there are accounts beside the default one.
 */
final class OnAccountsCondition extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean areConfigured = WhatsnesiaAccounts.areConfigured(context.getEnvironment());
		return new ConditionOutcome(areConfigured, ConditionMessage.forCondition("Whatsnesia accounts")
			.because("whatsnesia.accounts.* are " + (areConfigured ? "set" : "not set")));
	}

}
