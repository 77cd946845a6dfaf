package com.whatsnesia.sample.message;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.web.Phrase;

/**
 * What is known of a message while it is typed.
 *
 * @param form what was typed
 * @param problems what is wrong with it
 * @param objection what the starter says against it, or null
 */
record MessagePreview(MessageForm form, List<Phrase> problems, @Nullable String objection) {

	private static final int SHOWN_OF_DESCRIPTION = 100;

	static MessagePreview of(MessageForm form) {
		List<Phrase> problems = Stream.concat(malformed(form), dropped(form)).toList();
		return new MessagePreview(form, problems, problems.isEmpty() ? objection(form) : null);
	}

	/**
	 * Whoever has not typed something yet need not be told that it is missing.
	 */
	private static Stream<Phrase> malformed(MessageForm form) {
		return form.errors(true)
			.entrySet()
			.stream()
			.filter((error) -> !error.getKey().equals("to") && form.isTyped(error.getKey()))
			.map((error) -> Phrase.of(error.getValue()));
	}

	private static Stream<Phrase> dropped(MessageForm form) {
		int description = Objects.requireNonNullElse(form.description(), "").length();
		Stream.Builder<Phrase> dropped = Stream.builder();
		if (form.kind() == MessageKind.PRODUCT && description > SHOWN_OF_DESCRIPTION) {
			dropped.add(Phrase.of("send.description.cut", description, SHOWN_OF_DESCRIPTION));
		}
		if (form.kind() == MessageKind.LOCATION && form.isTyped("place") != form.isTyped("address")) {
			dropped.add(Phrase.of("send.place.alone"));
		}
		return dropped.build();
	}

	private static @Nullable String objection(MessageForm form) {
		if (!form.isComplete()) {
			return null;
		}
		try {
			form.toMessage();
			return null;
		}
		catch (IllegalArgumentException malformed) {
			return malformed.getMessage();
		}
	}

}
