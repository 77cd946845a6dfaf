package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.sample.web.TypedNumber;

/**
 * What is to be sent to whom.
 *
 * @param content what
 * @param recipients to whom
 */
record BulkPlan(BulkContent content, RecipientTable recipients) {

	static BulkPlan of(BulkForm form) throws UnusableBulkException {
		RecipientTable recipients = RecipientTable.parse(form.recipients());
		BulkContent content = form.content();
		List<String> unknown = content.fillIns()
			.flatMap((fillIn) -> fillIn.without(recipients.columns()).stream())
			.distinct()
			.toList();
		if (!unknown.isEmpty()) {
			throw new UnusableBulkException(Phrase.of("bulk.column.unknown", String.join(", ", unknown),
					String.join(", ", recipients.columns())));
		}
		return new BulkPlan(content, recipients);
	}

	/**
	 * Return the rows, from 1, whose number is none: they will be reported as not sent.
	 */
	public List<Integer> malformed() {
		return IntStream.range(0, this.recipients.rows().size())
			.filter((index) -> !isNumber(this.recipients.rows().get(index)))
			.mapToObj((index) -> index + 1)
			.toList();
	}

	/**
	 * Return what the first recipient gets.
	 */
	public List<String> first() {
		Map<String, String> first = this.recipients.rows().get(0);
		return this.content.fillIns().map((fillIn) -> fillIn.with(first)).toList();
	}

	private static boolean isNumber(Map<String, String> row) {
		try {
			TypedNumber.parse(row.get(RecipientTable.NUMBER));
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
