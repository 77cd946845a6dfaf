package com.whatsnesia.sample.bulk;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.template.TemplateReceipt;

/**
 * What became of one of many messages.
 */
enum BulkState {

	/**
	 * Nothing yet.
	 */
	WAITING,

	/**
	 * WhatsApp has accepted it.
	 */
	SENT,

	/**
	 * WhatsApp has accepted it, but its ids are not known.
	 */
	UNCONFIRMED,

	/**
	 * It would have been sent, but for the dry run.
	 */
	DRY_RUN,

	/**
	 * It was not sent.
	 */
	NOT_SENT,

	/**
	 * Nobody knows.
	 */
	UNKNOWN,

	/**
	 * It was not tried any more.
	 */
	CANCELLED;

	static BulkState of(BulkLine<?> line) {
		return switch (line.outcome()) {
			case NOT_DONE -> NOT_SENT;
			case UNKNOWN -> UNKNOWN;
			case DONE -> ofResult(line.result());
		};
	}

	/**
	 * Without a result the answer could not be read.
	 */
	private static BulkState ofResult(@Nullable Object result) {
		if (result instanceof SentMessage message) {
			return message.dryRun() ? DRY_RUN : SENT;
		}
		if (result instanceof TemplateReceipt receipt && (receipt.dryRun() || receipt.confirmed())) {
			return receipt.dryRun() ? DRY_RUN : SENT;
		}
		return UNCONFIRMED;
	}

	public String getLabel() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
