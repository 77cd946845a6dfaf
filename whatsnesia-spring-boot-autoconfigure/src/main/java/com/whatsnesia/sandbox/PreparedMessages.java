package com.whatsnesia.sandbox;

/**
 * The calls to action and the lists that the account has prepared: one of each, with the
 * id 1.
 */
final class PreparedMessages {

	private static final long ID = 1;

	private PreparedMessages() {
	}

	static void require(MessageContent content) {
		if (content instanceof MessageContent.Prepared prepared && prepared.id() != ID) {
			String name = (prepared.kind() == MessageKind.CTA_URL) ? "cta url" : "interactive list";
			throw new Refusal(Answer.error("not_found", "The " + name + " is not found"));
		}
	}

}
