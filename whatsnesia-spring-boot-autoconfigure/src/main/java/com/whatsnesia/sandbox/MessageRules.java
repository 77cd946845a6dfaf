package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a message must meet, in the order in which the server checks them.
 */
final class MessageRules {

	private static final List<String> CONTENT = Stream.concat(
			Arrays.stream(MessageKind.values()).filter((kind) -> kind != MessageKind.TEMPLATE).map(MessageKind::field),
			Stream.of("latitude"))
		.toList();

	private final UploadLimit uploadLimit;

	MessageRules(UploadLimit uploadLimit) {
		this.uploadLimit = uploadLimit;
	}

	Violations check(Input input) {
		Violations violations = new Violations(input);
		violations.recipient();
		violations.text("message");
		if (CONTENT.stream().noneMatch((field) -> arrived(input, field))) {
			violations.add("The message should not be empty.");
		}
		for (MediaRule rule : MediaRule.values()) {
			rule.check(input, violations, this.uploadLimit);
		}
		violations.number("latitude");
		violations.number("longitude");
		if (zero(input, "latitude") && input.value("longitude").isNull()) {
			violations.add("The longitude field is required when latitude is not empty.");
		}
		violations.integer("cta_url_id");
		violations.integer("interactive_list_id");
		return violations;
	}

	private boolean arrived(Input input, String field) {
		boolean file = input.hasFile(field) && !this.uploadLimit.exceededBy(input.file(field));
		return file || !input.value(field).isNull();
	}

	private static boolean zero(Input input, String field) {
		return !input.value(field).isNull() && !input.filled(field);
	}

}
