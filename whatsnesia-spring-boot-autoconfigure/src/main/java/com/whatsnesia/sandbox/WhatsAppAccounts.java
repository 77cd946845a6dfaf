package com.whatsnesia.sandbox;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The WhatsApp numbers of the account, the default one first.
 */
final class WhatsAppAccounts {

	private static final List<WhatsAppAccount> CONNECTED = List.of(
			new WhatsAppAccount(1, "622112345671", "100000000000001", "ref-local-token-1"),
			new WhatsAppAccount(2, "622112345672", "100000000000002", "ref-local-token-2"));

	private final Switches switches;

	WhatsAppAccounts(Switches switches) {
		this.switches = switches;
	}

	/**
	 * Chooses the number that a message is sent from. Templates know no wishes (surprise
	 * 31).
	 * @param number the wish, or null for the first one
	 * @return the WhatsApp account
	 */
	WhatsAppAccount ofMessages(@Nullable String number) {
		return find((account) -> number == null || account.number().equals(number),
				"The whatsapp account is not found");
	}

	WhatsAppAccount ofTemplates() {
		return find((account) -> true, "Please connect your whatsapp account first");
	}

	private WhatsAppAccount find(Predicate<WhatsAppAccount> wanted, String otherwise) {
		return CONNECTED.stream()
			.filter((account) -> !this.switches.on(SandboxFailure.WHATSAPP_ACCOUNT_MISSING))
			.filter(wanted)
			.findFirst()
			.orElseThrow(() -> new Refusal(Answer.error("not_found", otherwise)));
	}

}
