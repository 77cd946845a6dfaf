package com.whatsnesia.sample.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.SandboxMessage;

/**
 * A message that the sandbox's WhatsApp has received, as a page shows it.
 *
 * @param id the id that WhatsApp gave it
 * @param from the number it was sent from
 * @param to the number it goes to
 * @param kind the name of its kind
 * @param lines what it says
 */
record ReceivedMessage(String id, String from, String to, String kind, List<String> lines) {

	static ReceivedMessage of(SandboxMessage message) {
		return new ReceivedMessage(message.id(), message.from(), message.to(),
				message.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), lines(message.content()));
	}

	private static List<String> lines(MessageContent content) {
		if (content instanceof MessageContent.MediaFile file) {
			return present(file.name() + ", " + file.mimeType() + ", " + file.size() + " B", file.caption());
		}
		if (content instanceof MessageContent.Place place) {
			return present(place.name(), place.address(), place.latitude() + ", " + place.longitude());
		}
		if (content instanceof MessageContent.Prepared prepared) {
			return present("#" + prepared.id());
		}
		if (content instanceof MessageContent.LinkButton button) {
			return present(button.title(), button.description(), button.button() + ": " + button.url());
		}
		if (content instanceof MessageContent.FilledTemplate template) {
			return present(template.name(), String.join(", ", template.header()), String.join(", ", template.body()));
		}
		return present(content.text());
	}

	private static List<String> present(@Nullable String... lines) {
		return Stream.of(lines).filter(Objects::nonNull).filter((line) -> !line.isEmpty()).toList();
	}

}
