package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.sample.web.Phrase;

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
	 * Return the rows, from 1, to which nothing can be sent: they will be reported.
	 */
	public List<Integer> unusable() {
		return IntStream.range(0, this.recipients.rows().size())
			.filter((index) -> !this.recipients.rows().get(index).isUsable())
			.mapToObj((index) -> index + 1)
			.toList();
	}

	/**
	 * Return how many recipients there are more than once.
	 */
	public int repeated() {
		Map<PhoneNumber, Long> counts = this.recipients.rows()
			.stream()
			.filter(RecipientRow::isUsable)
			.collect(Collectors.groupingBy(RecipientRow::number, Collectors.counting()));
		return (int) counts.values().stream().filter((count) -> count > 1).count();
	}

	/**
	 * Return what the first recipient gets.
	 */
	public List<String> first() {
		Map<String, String> first = this.recipients.rows().get(0).values();
		return this.content.fillIns().map((fillIn) -> fillIn.with(first)).toList();
	}

}
