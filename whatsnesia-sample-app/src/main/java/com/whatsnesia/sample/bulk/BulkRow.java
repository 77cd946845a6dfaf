package com.whatsnesia.sample.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.template.TemplateReceipt;

/**
 * What became of the message to one recipient.
 *
 * @param row the number of the recipient in the table, from 1
 * @param number the recipient as in the table
 * @param state what became of the message
 * @param messageId the id of the message, or null if there is none
 * @param whatsAppMessageId the id at WhatsApp, or null if there is none
 * @param problem the kind of failure, or null if there is none
 * @param messages what the service or the starter says about it
 * @param remedy what to do about it
 */
record BulkRow(int row, String number, BulkState state, @Nullable Long messageId, @Nullable String whatsAppMessageId,
		@Nullable String problem, List<String> messages, @Nullable String remedy) {

	static BulkRow of(int row, String number, BulkState state, @Nullable BulkLine<?> line) {
		BulkLine.Problem problem = (line != null) ? line.problem() : null;
		if (problem != null) {
			return new BulkRow(row, number, state, null, null, problem.type(), problem.messages(), problem.remedy());
		}
		Object result = (line != null) ? line.result() : null;
		if (result instanceof SentMessage message && !message.dryRun()) {
			return sent(row, number, state, message.id(), message.whatsAppMessageId());
		}
		if (result instanceof TemplateReceipt receipt) {
			return sent(row, number, state, receipt.messageId(), receipt.whatsAppMessageId());
		}
		return sent(row, number, state, null, null);
	}

	private static BulkRow sent(int row, String number, BulkState state, @Nullable Long messageId,
			@Nullable String whatsAppMessageId) {
		return new BulkRow(row, number, state, messageId, whatsAppMessageId, null, List.of(), null);
	}

}
