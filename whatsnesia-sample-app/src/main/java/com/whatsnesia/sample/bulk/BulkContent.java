package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.template.TemplateMessage;

/**
 * What goes to each of many people.
 */
sealed interface BulkContent {

	/**
	 * Return what has places for the recipient's values.
	 */
	Stream<FillIn> fillIns();

	/**
	 * A text.
	 *
	 * @param text the text
	 */
	record Text(FillIn text) implements BulkContent {

		@Override
		public Stream<FillIn> fillIns() {
			return Stream.of(this.text);
		}

		TextMessage to(RecipientRow recipient) {
			return OutboundMessage.text(recipient.number(), this.text.with(recipient.values()));
		}

	}

	/**
	 * A template.
	 *
	 * @param id the id
	 * @param header the values for the header
	 * @param body the values for the body
	 */
	record Template(long id, List<FillIn> header, List<FillIn> body) implements BulkContent {

		@Override
		public Stream<FillIn> fillIns() {
			return Stream.concat(this.header.stream(), this.body.stream());
		}

		TemplateMessage to(RecipientRow recipient) {
			return new TemplateMessage(this.id, recipient.number(), filled(this.body, recipient.values()),
					filled(this.header, recipient.values()));
		}

		private static List<String> filled(List<FillIn> fillIns, Map<String, String> values) {
			return fillIns.stream().map((fillIn) -> fillIn.with(values)).toList();
		}

	}

}
