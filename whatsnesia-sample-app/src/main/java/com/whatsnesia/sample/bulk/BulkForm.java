package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.sample.web.TypedText;
import com.whatsnesia.sample.web.TypedValue;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * Messages to many people as somebody types them.
 *
 * @param what {@code text}, or the id of a template
 * @param filledIn what the text or the variables were typed for: a page changes its
 * fields some time after the choice
 * @param recipients the recipients as CSV
 * @param text the text, if it is one
 * @param headerVariables the values for the header of a template
 * @param bodyVariables the values for the body of a template
 */
record BulkForm(String what, String filledIn, String recipients, String text, List<String> headerVariables,
		List<String> bodyVariables) {

	static final String TEXT = "text";

	BulkForm {
		text = TypedText.lines(text);
	}

	static BulkForm of(String what) {
		return new BulkForm(what, what, "", "", List.of(), List.of());
	}

	/**
	 * Read the fields of a page. Spring's own binding would take a single value with a
	 * comma for two values.
	 */
	static BulkForm of(MultiValueMap<String, String> fields) {
		return new BulkForm(Objects.requireNonNullElse(fields.getFirst("what"), TEXT),
				Objects.requireNonNullElse(fields.getFirst("filledIn"), ""),
				Objects.requireNonNullElse(fields.getFirst("recipients"), ""),
				Objects.requireNonNullElse(fields.getFirst("text"), ""), all(fields.get("headerVariables")),
				all(fields.get("bodyVariables")));
	}

	/**
	 * Return what is to be sent.
	 * @throws UnusableBulkException if it is not there yet
	 */
	BulkContent content() throws UnusableBulkException {
		if (!this.what.equals(this.filledIn)) {
			throw new UnusableBulkException(Phrase.of("bulk.content.other"));
		}
		if (!this.what.equals(TEXT)) {
			return new BulkContent.Template(TypedValue.whole(this.what, "what"), fillIns(this.headerVariables),
					fillIns(this.bodyVariables));
		}
		if (!StringUtils.hasText(this.text)) {
			throw new UnusableBulkException(Phrase.of("send.text.missing"));
		}
		return new BulkContent.Text(new FillIn(this.text));
	}

	private static List<FillIn> fillIns(List<String> values) {
		return values.stream().map(FillIn::new).toList();
	}

	private static List<String> all(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

}
