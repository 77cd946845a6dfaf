package com.whatsnesia.sandbox;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads from a call what is to be sent. What the kind of the message has no place for is
 * left out (surprise 29).
 */
final class ContentReader {

	private static final String UNKNOWN_TYPE = "application/octet-stream";

	private ContentReader() {
	}

	static MessageContent read(Input input) {
		MessageKind kind = MessageKind.of(input);
		return switch (kind) {
			case CTA_URL, INTERACTIVE_LIST ->
				new MessageContent.Prepared(kind, (long) PhpNumber.of(input.value(kind.field())).orElse(0));
			case PRODUCT -> LinkButtons.product(input);
			case ORDER -> LinkButtons.order(input);
			case IMAGE, DOCUMENT, VIDEO, AUDIO -> file(input, kind);
			case LOCATION -> place(input);
			case TEXT, TEMPLATE -> new MessageContent.Text(input.text("message"));
		};
	}

	private static MessageContent file(Input input, MessageKind kind) {
		UploadedFile file = Objects.requireNonNull(input.file(kind.field()));
		FileType type = file.type();
		@Nullable String caption = (kind != MessageKind.AUDIO) ? input.text("message") : null;
		return new MessageContent.MediaFile(kind, file.name(), (type != null) ? type.mimeType() : UNKNOWN_TYPE,
				file.size(), caption);
	}

	private static MessageContent place(Input input) {
		@Nullable String name = input.text("name");
		@Nullable String address = input.text("address");
		boolean both = name != null && address != null;
		return new MessageContent.Place(input.value("latitude").asString(), input.value("longitude").asString(),
				both ? name : null, both ? address : null);
	}

}
