package com.whatsnesia.sample.message;

import java.util.Map;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.failure.FailureStatus;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page with the form for one kind of message, filled with what was typed.
 *
 * @param form what was typed of the message
 * @param recipient what was typed of the recipient
 */
record SendView(MessageForm form, NewRecipient recipient) {

	private static final Phrase TITLE = Phrase.of("send.failed");

	Rendering.Builder<?> page() {
		return Rendering.view("send")
			.modelAttribute("kinds", MessageKind.values())
			.modelAttribute("form", this.form)
			.modelAttribute("recipient", this.recipient)
			.modelAttribute("errors", Map.of());
	}

	Rendering.Builder<?> page(Map<String, String> errors) {
		return page().modelAttribute("errors", errors).status(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	Rendering.Builder<?> page(IllegalArgumentException malformed) {
		return page().modelAttribute("failure", FailureNotice.ofSend(TITLE, malformed))
			.status(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	Rendering.Builder<?> page(WhatsnesiaException failure) {
		return page(FailureNotice.ofSend(TITLE, failure), failure);
	}

	Rendering.Builder<?> page(ContactCreatedException failure) {
		return page(FailureNotice.ofSend(TITLE, failure.failure()).withContactCreated(), failure.failure());
	}

	private Rendering.Builder<?> page(FailureNotice notice, WhatsnesiaException failure) {
		return page().modelAttribute("failure", notice).status(FailureStatus.of(failure));
	}

}
