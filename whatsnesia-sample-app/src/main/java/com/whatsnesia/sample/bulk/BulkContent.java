package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.sample.web.TypedNumber;
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

		TextMessage to(Map<String, String> recipient) {
			return OutboundMessage.text(TypedNumber.parse(recipient.get(RecipientTable.NUMBER)),
					this.text.with(recipient));
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

		TemplateMessage to(Map<String, String> recipient) {
			return new TemplateMessage(this.id, TypedNumber.parse(recipient.get(RecipientTable.NUMBER)),
					filled(this.body, recipient), filled(this.header, recipient));
		}

		private static List<String> filled(List<FillIn> values, Map<String, String> recipient) {
			return values.stream().map((value) -> value.with(recipient)).toList();
		}

	}

}
